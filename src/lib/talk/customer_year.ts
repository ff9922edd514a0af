import type { Customer } from "../../schema.js";
import { rateOf } from "./agreed_gap.js";
import type { MonthSums } from "../lines/month_sums.js";
import type { Year } from "./what_if.js";

/** The year of a customer as the levers need it, from its figures and the sums of its months; null where its cost is not known. */
export function customerYear(
  customer: Customer,
  { rebate, revenue_without_cost }: Pick<MonthSums, "rebate" | "revenue_without_cost">,
  hourRate: number | null,
): Year | null {
  const { revenue, gross_margin, contribution, cost_to_serve, hours } = customer;
  if (gross_margin === null) return null;
  const isWhole = contribution !== null;
  return {
    revenue,
    priced_revenue: customer.priced_revenue,
    gross_margin,
    costed_revenue: revenue - (revenue_without_cost ?? 0),
    other_cost: isWhole ? gross_margin - contribution - (cost_to_serve ?? 0) : 0,
    rebate_share: isWhole && revenue > 0 ? (rebate ?? 0) / revenue : 0,
    orders: customer.orders,
    hours: isWhole ? hours : null,
    rate: rateOf(customer, hourRate),
    rush_orders: customer.rush_orders,
  };
}
