import type { Comparison, Customer } from "../../schema.js";

/** What the margin of a customer is told from. */
export type Earned = Pick<
  Customer,
  "contribution" | "gross_margin" | "revenue" | "hours_baseline" | "hours_prior"
>;

/**
 * The amount at which a customer's bridge ends, current window: contribution; gross margin where the hours of one of the two windows
 * are not known, net revenue where cost is not.
 */
export function comparedMargin(customer: Earned, comparison: Comparison): number {
  return customer[comparedRung(customer, comparison)] ?? customer.revenue;
}

/** What that amount is. */
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

/** Whether freight or payment costs of the window compared with are not known, though all else of contribution is: they count as unchanged. */
export function lacksFreightThen(
  customer: Earned & Pick<Customer, "contribution_baseline" | "contribution_prior">,
  comparison: Comparison,
): boolean {
  const then = comparison === "baseline" ? customer.contribution_baseline : customer.contribution_prior;
  return comparedRung(customer, comparison) === "contribution" && then === null;
}
