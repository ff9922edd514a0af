import type { CustomerMonth } from "../../schema.js";
import { sumKnown } from "./sum_known.js";

/** The columns of customer_months that add up over months. */
const amounts = [
  "revenue",
  "list_revenue",
  "discount",
  "cost",
  "gross_margin",
  "revenue_without_cost",
  "rebate",
  "freight",
  "payment_cost",
  "orders",
  "hours",
  "cost_to_serve",
  "contribution",
] as const satisfies readonly (keyof CustomerMonth)[];
type Amount = (typeof amounts)[number];

/** Sums over months; null where no month knows the figure. */
export type MonthSums = Record<Amount, number | null>;

/**
 * The sums of the months from `from` to `to` (both days included); null where a figure is known in none of them. Contribution is what
 * the sums of its rungs leave, as for the windows of the tables: a month of which no line has a cost still had its hours.
 */
export function sumMonths(months: readonly CustomerMonth[], from: Date, to: Date): MonthSums {
  const within = months.filter((one) => one.month >= from && one.month <= to);
  // A month of hours alone has no margin to know: it does not make that of lines without a cost known.
  const bought = within.some(({ lines }) => lines > 0) ? within.filter(({ lines }) => lines > 0) : within;
  const of = (amount: Amount) => (amount === "cost" || amount === "gross_margin" ? bought : within);
  // A month that lacks list prices counts at its net revenue, as in the windows of the tables.
  const isListed = within.some(({ list_revenue }) => list_revenue !== null);
  const known = (amount: Amount, one: CustomerMonth) =>
    amount === "list_revenue" && isListed ? (one.list_revenue ?? one.revenue) : one[amount];
  const sums = Object.fromEntries(
    amounts.map((amount) => [amount, sumKnown(of(amount).map((one) => known(amount, one)))]),
  ) as MonthSums;
  const { gross_margin, rebate, freight, payment_cost, cost_to_serve, contribution } = sums;
  const costs = [rebate, freight, payment_cost, cost_to_serve].reduce<number>(
    (all, cost) => all + (cost ?? 0),
    0,
  );
  const isKnown = contribution !== null && gross_margin !== null;
  return { ...sums, contribution: isKnown ? gross_margin - costs : null };
}
