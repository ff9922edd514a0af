import { leaks } from "../../lib/bridge/leaks.js";
import { isLossFirst, losers, type SummarySums } from "../../lib/summary_sums.js";
import { summary } from "../../lib/words/summary.js";
import type { Row } from "../../schema.js";
import { yieldOf } from "../../lib/customers/yield_of.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import { readInto } from "../unread.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { LeastBrought } from "./least_brought.js";
import { RankedList, Section } from "./ranked_list.js";
import { driftReason } from "./reason.js";
import type { Part } from "./untold.js";

/** The conversations to have: of the leaks that stand out (docs/metrics.md, Leak), most negative drift first, each with its reason in words and, once it has been read, its way in; before them who costs more than they bring, where that is more. */
export function ConversationsToHave(
  customers: readonly SummaryCustomer[],
  sums: SummarySums,
  conversations: readonly Pick<Row<"conversations">, "customer_id" | "date">[],
  report: Report,
  waysIn: (customerIds: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  most = 8,
): Part {
  const { facts, words, formats } = report;
  const text = summary[words.language].talk;
  if (facts.gross_margin === null) return { question: text.title, why: text.no_cost };
  if (sums.drift_count === 0 && sums.loss_count === 0) return { question: text.title, why: text.no_baseline };
  if (sums.drift_count === 0)
    return Section(
      text.title,
      null,
      element("p", { class: "note" }, text.no_baseline),
      ...LeastBrought(customers, report, { lead: text.least }),
    );
  const leaking = leaks(customers.filter((customer) => customer.is_leak));
  const { leak_count: all, standing_count: standing } = sums;
  if (standing === 0)
    return Section(
      text.title,
      null,
      element("p", {}, text.nobody),
      ...LeastBrought(customers, report, { lead: text.least }),
    );
  const spoken = new Map<string, Date>();
  for (const { customer_id, date } of conversations)
    if (date <= facts.as_of && date > (spoken.get(customer_id) ?? 0)) spoken.set(customer_id, date);
  const shown = leaking.slice(0, most);
  const losing = isLossFirst(sums) ? losers(customers) : [];
  // Two lists under one question: their bars are on one scale.
  const longest = Math.min(shown[0]!.drift_amount!, ...losing.map(yieldOf));
  const places = new Map<string, HTMLElement>();
  const items = shown.map((customer) => {
    const reason = driftReason(customer, report);
    const last = spoken.get(customer.customer_id);
    const way = element("p", { class: "why", hidden: true });
    places.set(customer.customer_id, way);
    return {
      name: customer.name,
      href: customerHref(customer.customer_id),
      amount: formats.change(customer.drift_amount),
      unit: text.a_year,
      share: customer.drift_amount! / longest,
      by: [
        customer.account_manager,
        customer.silent_since && text.silent(formats.month(customer.silent_since)),
        conversations.length > 0 && (last ? text.spoken(formats.date(last)) : text.not_spoken),
      ]
        .filter(Boolean)
        .join(" · "),
      why:
        reason && customer.drift_effect_amount !== null
          ? text.mainly(reason, formats.change(customer.drift_effect_amount))
          : "",
      later: way,
    };
  });
  const unread = element("div");
  const showWays = async () => {
    const known = await waysIn([...places.keys()]);
    for (const [id, way] of places) {
      way.textContent = known.get(id) ?? "";
      way.hidden = way.textContent === "";
    }
  };
  void readInto(unread, showWays, { part: "ways", report });
  const rest =
    standing > most
      ? element("a", { href: "./drift.html?standing=leak#customers" }, text.more(formats.count(standing)))
      : null;
  const lead = [
    text.lead(standing, all, formats.count(standing), formats.count(all)),
    all > standing && text.others,
    text.order,
  ]
    .filter(Boolean)
    .join(" ");
  return Section(
    text.title,
    null,
    ...(losing.length > 0 ? LeastBrought(customers, report, { lead: text.losing, longest }) : []),
    element("p", { class: "muted" }, lead),
    RankedList(items),
    unread,
    rest && element("p", { class: "way" }, rest),
  );
}
