import { isRevenueAll } from "../../lib/bridge/sells_goods.js";
import { losers } from "../../lib/summary_sums.js";
import { summary } from "../../lib/words/summary.js";
import { yieldOf } from "../../lib/customers/yield_of.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList } from "./ranked_list.js";

/** Who is worth a conversation though no leak of theirs stands out: those who cost most more than they bring, under a lead, their bars against the amount of the longest; nothing where nobody does. */
export function LeastBrought(
  customers: readonly SummaryCustomer[],
  { facts, words, formats }: Report,
  { lead, longest }: { lead: string; longest?: number },
): HTMLElement[] {
  const text = summary[words.language].talk;
  const least = losers(customers);
  if (least.length === 0) return [];
  const measure = words.common.measures[facts.contribution === null ? "gross_margin" : "contribution"];
  const isCredit = isRevenueAll(facts);
  const items = least.map((customer) => ({
    name: customer.name,
    href: customerHref(customer.customer_id),
    amount: formats.money(yieldOf(customer)),
    unit: text.a_year,
    share: yieldOf(customer) / (longest ?? yieldOf(least[0]!)),
    by: customer.account_manager ?? "",
    why: isCredit ? text.credits : text.brings(measure, formats.money(customer.revenue)),
  }));
  return [element("p", { class: "muted" }, isCredit ? text.credited : lead), RankedList(items)];
}
