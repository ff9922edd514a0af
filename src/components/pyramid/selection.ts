import { byId } from "../../lib/text/by_id.js";
import { sortRows } from "../../lib/sort_rows.js";
import { tierByThreshold, type Thresholds } from "../../lib/tiers/tiers.js";
import { measures, type Customer, type Measure, type PyramidTier } from "../../schema.js";
import { measureOf, type Opened } from "./opened.js";

/** The columns of `customers` that the pyramid reads; no other is fetched. */
export const pyramidColumns = [
  "customer_id",
  "name",
  "is_active",
  "revenue",
  "revenue_prior",
  "gross_margin",
  "gross_margin_prior",
  "contribution",
  "contribution_prior",
  "contribution_per_hour",
  "hours",
  "contact_count",
  "profitability_tier",
  "tier_revenue",
  "tier_revenue_prior",
  "tier_gross_margin",
  "tier_gross_margin_prior",
  "tier_contribution",
  "tier_contribution_prior",
  "tier_contribution_per_hour",
  "tier_contribution_per_hour_prior",
] as const satisfies readonly (keyof Customer)[];

/** A customer as the pyramid knows it. */
export type PyramidCustomer = Pick<Customer, (typeof pyramidColumns)[number]>;

/** The measures that the report can draw a pyramid on. */
export function knownMeasures(tiers: readonly Pick<PyramidTier, "measure">[]): Measure[] {
  return measures.filter((measure) => tiers.some((row) => row.measure === measure));
}

interface Scope {
  readonly measure: Measure;
  readonly basis: "rank" | "frozen";
  readonly tiers: readonly Pick<PyramidTier, "measure" | "period" | "tier" | "threshold">[];
}

/** The customers behind what is opened, largest value first; for movements the value that changed most first. */
export function customersOf<C extends PyramidCustomer>(
  rows: readonly C[],
  opened: Opened,
  scope: Scope,
): C[] {
  const measure = measureOf(opened, scope.measure);
  if (opened.kind !== "move") return ranked(rows.filter(isIn(opened, measure)), measure);
  const now = tierNow(scope);
  return rows
    .filter(
      (row) => (row[`tier_${measure}_prior`] ?? "none") === opened.tier_prior && now(row) === opened.tier,
    )
    .sort((a, b) => Math.abs(changeOf(b, measure) ?? 0) - Math.abs(changeOf(a, measure) ?? 0) || byId(a, b));
}

/** Value now − value a year ago; null where the measure has no two years to subtract. */
export function changeOf(row: PyramidCustomer, measure: Measure): number | null {
  return measure === "contribution_per_hour" ? null : (row[measure] ?? 0) - (row[`${measure}_prior`] ?? 0);
}

function isIn(
  opened: Exclude<Opened, { kind: "move" }>,
  measure: Measure,
): (row: PyramidCustomer) => boolean {
  switch (opened.kind) {
    case "tier":
      return (row) => row[`tier_${measure}`] === opened.tier;
    case "cross":
      return (row) =>
        row.tier_revenue === opened.tier_revenue && row.tier_contribution === opened.tier_contribution;
    case "profit":
      return (row) => row.is_active === true && row.profitability_tier === opened.tier;
    case "contact":
      return (row) => row.is_active === true && row.contact_count === 1 && row.revenue > 0;
  }
}

/** The tier now as the movements count it: `none` where a customer stands in none, as a collective card, or one whose value is not known. */
function tierNow({ measure, basis, tiers }: Scope): (row: PyramidCustomer) => string {
  const byRank = (row: PyramidCustomer) => row[`tier_${measure}`] ?? "none";
  if (basis === "rank") return byRank;
  const threshold = (tier: string) =>
    tiers.find((row) => row.measure === measure && row.period === "prior" && row.tier === tier)?.threshold ??
    null;
  const cuts: Thresholds = {
    top: threshold("top"),
    large: threshold("large"),
    medium: threshold("medium"),
    small: threshold("small"),
  };
  return (row) => {
    const own = byRank(row);
    return own === "none" || own === "inactive" ? own : tierByThreshold(row[measure] ?? 0, cuts);
  };
}

function ranked<C extends PyramidCustomer>(rows: C[], measure: Measure): C[] {
  return sortRows(rows.sort(byId), (row) => row[measure], "descending");
}
