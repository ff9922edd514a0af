import type { Comparison, Customer } from "../schema.js";

/** What the margin of a customer is told from. */
export type Earned = Pick<
  Customer,
  "contribution" | "gross_margin" | "revenue" | "cost_to_serve" | "hours_baseline" | "hours_prior"
>;

/**
 * The amount at which a customer's bridge ends, current window: contribution; before the cost of hours where those of the window
 * compared with are not known; gross margin where hours are not, net revenue where cost is not.
 */
export function comparedMargin(customer: Earned, comparison: Comparison): number {
  const { contribution, cost_to_serve, gross_margin, revenue } = customer;
  if (contribution === null) return gross_margin ?? revenue;
  return hoursKnownThen(customer, comparison) ? contribution : contribution + (cost_to_serve ?? 0);
}

/** What that amount is; contribution before the cost of hours is told as gross margin is, with a note beside it. */
export function comparedRung(customer: Earned, comparison: Comparison) {
  if (customer.gross_margin === null) return "revenue";
  return customer.contribution !== null && hoursKnownThen(customer, comparison)
    ? "contribution"
    : "gross_margin";
}

/** Whether the hours of the window compared with are known. */
export function hoursKnownThen(
  { hours_baseline, hours_prior }: Pick<Earned, "hours_baseline" | "hours_prior">,
  comparison: Comparison,
): boolean {
  return (comparison === "baseline" ? hours_baseline : hours_prior) !== null;
}
