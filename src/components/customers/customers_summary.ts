import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { customerSums } from "../../lib/customers/customer_sums.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";
import type { ListedCustomer } from "./listed_customers.js";

/** How many of all customers are shown, and their sums; the share is of the whole net revenue, unassigned included. */
export function customersSummary(
  shown: readonly ListedCustomer[],
  { all, report }: { all: number; report: Report },
): string {
  const { words, formats, facts } = report;
  const text = words.customers;
  const sums = customerSums(shown);
  const share = facts.revenue === 0 ? null : (sums.revenue ?? 0) / facts.revenue;
  const count =
    shown.length === all
      ? text.shown_all(all, formats.count(all))
      : text.shown(formats.count(shown.length), formats.count(all));
  return parted([
    count,
    // Where credits stand on no customer the customers come to more than the total, which the head of the page says.
    text.sum_revenue(
      formats.money(sums.revenue ?? 0),
      share === null || share > 1.0005 ? null : formats.share(share),
    ),
    sums.gross_margin === null || !sellsGoods(facts)
      ? null
      : text.sum_gross_margin(formats.money(sums.gross_margin)),
    sums.contribution === null ? null : text.sum_contribution(formats.money(sums.contribution)),
    sums.hours === null ? null : text.sum_hours(formats.number(sums.hours, 0)),
  ]);
}
