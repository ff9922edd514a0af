import type { PortfolioMonth } from "../schema.js";
import { contributionPerHour } from "./contribution_per_hour.js";
import { sumKnown } from "./sum_known.js";

/** A column that months of the portfolio add up to: currency, or service hours. */
type Sum = "revenue" | "revenue_without_cost" | "hours" | "cost_to_serve" | "contribution";

/** Months of all customers together, as far as one of these sums goes. */
type Months<K extends Sum> = readonly Pick<PortfolioMonth, K>[];

function sumOf<K extends Sum>(months: Months<K>, key: K): number | null {
  return sumKnown(months.map((row) => row[key]));
}

/** Net revenue on lines whose cost is known, in currency: what a margin is a share of. */
export function costedRevenue(months: Months<"revenue" | "revenue_without_cost">): number {
  return (sumOf(months, "revenue") ?? 0) - (sumOf(months, "revenue_without_cost") ?? 0);
}

/** Contribution of all months before the cost of hours ÷ their service hours, currency an hour; null without the one, and where the hours are not above zero. */
export function monthsPerHour(months: Months<"contribution" | "cost_to_serve" | "hours">): number | null {
  return contributionPerHour({
    contribution: sumOf(months, "contribution"),
    cost_to_serve: sumOf(months, "cost_to_serve"),
    hours: sumOf(months, "hours"),
  });
}
