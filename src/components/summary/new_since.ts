import { halfUnit, writtenChange } from "../../lib/text/cents.js";
import { leakChange, leastChange, type Changed } from "../../lib/bridge/leak_change.js";
import type { SummarySums } from "../../lib/summary_sums.js";
import { addMonths } from "../../lib/time/windows.js";
import { summary } from "../../lib/words/summary.js";
import { mainEffectName } from "../../lib/words/main_effect.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";
import type { Part } from "./untold.js";

/** Customers on either side at most. */
const most = 4;

/** What is new since last month, and why: the leak then and now, whose grew and whose shrank, beside `news` and what was `restated`; only why not, where no leak is known. */
export function NewSince(
  customers: readonly SummaryCustomer[],
  sums: SummarySums,
  report: Report,
  { news, restated }: { news: Node; restated: Node | null },
): Part {
  const { facts, words } = report;
  const text = summary[words.language].fresh;
  const { leak_now: now, leak_then: then } = sums;
  if (now === null || then === null)
    return { question: text.grew, why: facts.gross_margin === null ? text.no_cost : text.no_month_ago };
  const { grew, shrank } = leakChange(customers) ?? { grew: [], shrank: [] };
  return Section(
    text.title,
    null,
    element("p", {}, leakSentences({ ...sums, now, then }, report)),
    element(
      "div",
      { class: "columns" },
      Side(text.grew, grew, report),
      Side(text.shrank, shrank, report),
      news,
    ),
    restated,
  );
}

function leakSentences(
  sums: SummarySums & { now: number; then: number },
  { facts, formats, words }: Report,
): string {
  const text = summary[words.language].fresh;
  const { now, then, first_count: first, change_effect: effect } = sums;
  const before = formats.month(addMonths(facts.as_of, -1));
  const stands = formats.money(-now);
  const difference = Math.abs(writtenChange(then, now));
  const moved = now < then ? text.more : text.less;
  return [
    difference < halfUnit
      ? -now < halfUnit
        ? text.none(before)
        : text.same(stands, before)
      : moved(stands, formats.money(difference), before, formats.money(-then)),
    first > 0 ? text.first(first, formats.count(first), formats.money(-sums.first_amount)) : null,
    effect &&
      (now < then ? text.grew_by : text.shrank_by)(
        mainEffectName(words, effect, now < then, facts),
        formats.change(sums.change_amount),
      ),
  ]
    .filter(Boolean)
    .join(" ");
}

function Side(
  title: string,
  changed: readonly Changed<SummaryCustomer>[],
  { formats, words }: Report,
): HTMLElement {
  const { fresh: text, talk } = summary[words.language];
  // A gain is no leak: what changes the leak goes from nothing, or to it.
  const leaked = (amount: number | null) => ((amount ?? 0) <= -halfUnit ? amount! : 0);
  const leak = (amount: number | null) =>
    leaked(amount) === 0 ? text.nothing : formats.change(leaked(amount));
  const items = changed.slice(0, most).map(({ customer, reason }) => ({
    name: customer.name,
    href: customerHref(customer.customer_id),
    amount: formats.change(
      writtenChange(leaked(customer.drift_amount_month_ago), leaked(customer.drift_amount)),
    ),
    unit: talk.a_year,
    why: [
      text.stood(leak(customer.drift_amount_month_ago), leak(customer.drift_amount)),
      reason &&
        text.mainly(
          ((customer.drift_change_amount ?? 0) < 0 ? talk.reasons : text.better)[reason],
          formats.change(customer.drift_change_amount),
        ),
    ]
      .filter(Boolean)
      .join(" "),
  }));
  return element(
    "div",
    {},
    element("h3", {}, title),
    items.length === 0 ? element("p", {}, text.nobody(formats.money(leastChange))) : RankedList(items),
  );
}
