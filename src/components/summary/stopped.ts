import { bestMeasure } from "../../lib/tiers/movers.js";
import { monthsBetween } from "../../lib/time/windows.js";
import { summary } from "../../lib/words/summary.js";
import { customerHref } from "../charts/style.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";

/** Good customers who stopped ordering, and since when (docs/metrics.md, From rows to money); null where nobody did. */
export function Stopped(customers: readonly SummaryCustomer[], report: Report): HTMLElement | null {
  const { facts, words, formats } = report;
  const text = summary[words.language].stopped;
  const measure = bestMeasure(facts);
  const items = customers
    .filter((customer) => customer.stopped_rank !== null)
    .sort((a, b) => a.stopped_rank! - b.stopped_rank!)
    .map((customer) => ({
      name: customer.name,
      href: customerHref(customer.customer_id),
      amount: formats.money(customer[measure]),
      unit: text.unit,
      by: customer.account_manager ?? undefined,
      why: text.last(
        formats.month(customer.silent_since),
        formats.count(monthsBetween(customer.silent_since!, facts.as_of)),
      ),
    }));
  const lead = text.lead(words.common.measures[measure].toLowerCase());
  return items.length === 0 ? null : Section(text.title, lead, RankedList(items));
}
