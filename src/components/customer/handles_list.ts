import { agreedGap, rateOf, type AgreedCase } from "../../lib/talk/agreed_gap.js";
import { halfUnit, isNothingWhole } from "../../lib/text/cents.js";
import { conversationLine } from "../../lib/talk/conversation_line.js";
import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { talk } from "../../lib/words/talk.js";
import type { Customer } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { CopyButton } from "../controls/copy_button.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "../summary/ranked_list.js";
import { handleBasis, handleTitle, type HandleRow } from "./handle_texts.js";
import { leftOf } from "./customer_now.js";
import { targetOf, written, type LeversAsked } from "./levers.js";

/** What to put on the table, the handle that brings most first, each with its figures and the opposite reading; `onTry` moves the levers. */
export function HandlesList(
  rows: readonly HandleRow[],
  customer: AgreedCase &
    Pick<
      Customer,
      | "customer_id"
      | "is_active"
      | "is_collective"
      | "silent_since"
      | "months_of_history"
      | "drift_amount"
      | "cost_to_serve"
      | "contribution"
      | "gross_margin"
    >,
  report: Report,
  onTry: (levers: Partial<LeversAsked>) => void,
): HTMLElement {
  const { formats, words, facts } = report;
  const text = talk[words.language].handles;
  const ordered = [...rows].sort((a, b) => a.rank - b.rank);
  const [first] = ordered;
  const { is_active: isActive, silent_since: silent } = customer;
  const left = leftOf(customer, report) ?? 0;
  const loss = isActive && silent === null && left <= -halfUnit ? text.loss(formats.money(-left)) : null;
  if (!first) {
    const why = [loss, whyNone(customer, report)].filter(Boolean).join(" ");
    return Section(text.title, null, element("p", { class: "muted" }, why));
  }
  const lead = [
    silent && text.stopped(formats.month(silent)),
    loss,
    loss !== null && left + first.gap <= -halfUnit && text.loss_stays,
    (first.basis === "agreed" ? text.lead_agreed : text.lead)(formats.money(first.gap)),
  ]
    .filter(Boolean)
    .join(" ");
  const items = ordered.map((row) => {
    const lever = targetOf(row);
    return element(
      "li",
      {},
      element("strong", { class: "who" }, handleTitle(row, report, text)),
      element(
        "span",
        { class: "amount" },
        formats.change(row.amount),
        element("small", {}, ` ${text.a_year}${row.is_whole ? `, ${text.whole}` : ""}`),
      ),
      element("p", { class: "why" }, handleBasis(row, report, text)),
      element(
        "div",
        { class: "buttons no-print" },
        lever &&
          element(
            "button",
            {
              type: "button",
              class: "button",
              onclick: () => onTry({ [lever.key]: written(lever.value) }),
            },
            text.try,
          ),
        copyRow(row),
      ),
    );
  });
  return Section(text.title, lead, element("ol", { class: "ranked" }, ...items));

  function copyRow(row: HandleRow) {
    const agreed = {
      customer_id: customer.customer_id,
      topic: nameOf(text.topics, row.kind),
      agreed_action: handleTitle(row, report, text),
      target_amount: row.amount,
      status: text.open,
    };
    const line = conversationLine(agreed, facts.as_of, words.language);
    return CopyButton(line, { label: text.copy, done: text.copied, byHand: text.copy_by_hand });
  }
}

/** Euros a year below which nothing is put on the table. */
const leastGap = 100;

/** Why there is nothing to put on the table: against the customer's own baseline or, without one, against what was agreed. */
function whyNone(customer: Parameters<typeof HandlesList>[1], { facts, formats, words }: Report): string {
  const text = talk[words.language].handles;
  const { is_active: isActive, silent_since: silent, drift_amount: drift } = customer;
  if (customer.is_collective) return text.collective;
  if (!isActive) return customer.months_of_history === 0 ? text.never : text.inactive;
  if (silent !== null) return text.stopped(formats.month(silent));
  if (drift !== null) {
    if (drift >= 0 || isNothingWhole(drift)) return text.none_needed;
    return drift < -leastGap ? text.none : text.too_small(formats.money(-drift), formats.money(leastGap));
  }
  const agreed = sellsGoods(facts) ? customer : { ...customer, expected_margin_share: null };
  const gap = agreedGap(agreed, rateOf(customer, facts.hour_rate));
  if (gap === null) return text.unknown;
  return gap > leastGap ? text.none : text.none_agreed(formats.money(leastGap));
}
