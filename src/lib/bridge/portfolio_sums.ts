import type { PortfolioMonth } from "../../schema.js";

/** Net revenue on lines whose cost is known, in currency: what a margin is a share of. */
export function costedRevenue(
  months: readonly Pick<PortfolioMonth, "revenue" | "revenue_without_cost">[],
): number {
  return months.reduce((sum, { revenue, revenue_without_cost }) => sum + revenue - revenue_without_cost, 0);
}
