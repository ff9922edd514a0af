import { summary } from "../../lib/words/summary.js";
import { attentionOf } from "../../lib/hours/attention.js";
import type { SummarySums } from "../../lib/summary_sums.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";
import type { Part } from "./untold.js";

/** Good customers who get too little attention: high contribution per hour, few of the hours (docs/metrics.md, Attention against value). */
export function Overlooked(customers: readonly SummaryCustomer[], sums: SummarySums, report: Report): Part {
  const { facts, words, formats } = report;
  const text = summary[words.language].overlooked;
  if (facts.hours === null || facts.contribution === null)
    return { question: text.title, why: text.no_hours };
  const totals = { hours: sums.hours, contribution: sums.contribution };
  const found = customers
    .filter((customer) => customer.overlooked_rank !== null)
    .sort((a, b) => a.overlooked_rank! - b.overlooked_rank!)
    .map((customer) => attentionOf(customer, totals));
  if (found.length === 0) return Section(text.title, null, element("p", {}, text.nobody));
  const items = found.map((customer) => ({
    name: customer.name,
    href: customerHref(customer.customer_id),
    amount: customer.contribution_per_hour === null ? null : formats.money(customer.contribution_per_hour),
    unit: text.per_hour,
    why: text.shares(formats.share(customer.contribution_share), formats.share(customer.hours_share)),
  }));
  const way = element(
    "p",
    { class: "way" },
    element("a", { href: "./attention.html#freed" }, text.to_attention),
  );
  return Section(text.title, text.lead(formats.money(sums.usual_per_hour)), RankedList(items), way);
}
