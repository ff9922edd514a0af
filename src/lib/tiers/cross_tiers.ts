import { tiers, type Tier } from "../../schema.js";

/** A customer, or so many alike, with their tiers by revenue and by contribution; tiers are null where they have none. */
export interface CrossTierRow {
  /** 1 where it is not given. */
  readonly customer_count?: number;
  readonly tier_revenue: Tier | null;
  readonly tier_contribution: Tier | null;
  readonly contribution: number | null;
}

/** The customers of a tier by revenue and a tier by contribution: how many, and their contribution in currency. */
export interface CrossCell {
  readonly tier_revenue: Tier;
  readonly tier_contribution: Tier;
  readonly customer_count: number;
  readonly contribution: number;
}

type Sum = Pick<CrossCell, "customer_count" | "contribution">;

/** Tier by revenue × tier by contribution of the active customers (docs/metrics.md, The customer pyramid). */
export interface CrossTiers {
  readonly tiers: readonly Tier[];
  readonly cells: readonly CrossCell[];
  readonly customer_count: number;
  cell(byRevenue: Tier, byContribution: Tier): CrossCell | null;
  /** Customers of a tier by revenue, and of a tier by contribution. */
  byRevenue(tier: Tier): number;
  byContribution(tier: Tier): number;
  /** Big but poor: in a lower tier by contribution than by revenue, among top and large by revenue. */
  readonly poor: Sum;
  /** Small but rich: in a higher tier by contribution than by revenue, among medium and small by revenue. */
  readonly rich: Sum;
}

const active: readonly Tier[] = tiers.filter((tier) => tier !== "inactive");
const rank = (tier: Tier) => active.indexOf(tier);

/** Counts and sums the active customers that have both tiers. */
export function crossTiers(rows: readonly CrossTierRow[]): CrossTiers {
  const sums = new Map<string, CrossCell>();
  for (const row of rows) {
    const { tier_revenue, tier_contribution } = row;
    if (tier_revenue === null || tier_contribution === null) continue;
    if (rank(tier_revenue) < 0 || rank(tier_contribution) < 0) continue;
    const key = `${tier_revenue} ${tier_contribution}`;
    const { customer_count = 0, contribution = 0 } = sums.get(key) ?? {};
    sums.set(key, {
      tier_revenue,
      tier_contribution,
      customer_count: customer_count + (row.customer_count ?? 1),
      contribution: contribution + (row.contribution ?? 0),
    });
  }
  const cells = [...sums.values()];
  const add = (keep: (cell: CrossCell) => boolean): Sum =>
    cells.filter(keep).reduce(
      (sum, cell) => ({
        customer_count: sum.customer_count + cell.customer_count,
        contribution: sum.contribution + cell.contribution,
      }),
      { customer_count: 0, contribution: 0 },
    );
  return {
    tiers: active,
    cells,
    customer_count: add(() => true).customer_count,
    cell: (byRevenue, byContribution) => sums.get(`${byRevenue} ${byContribution}`) ?? null,
    byRevenue: (tier) => add((cell) => cell.tier_revenue === tier).customer_count,
    byContribution: (tier) => add((cell) => cell.tier_contribution === tier).customer_count,
    poor: add(
      (cell) => rank(cell.tier_revenue) <= 1 && rank(cell.tier_contribution) > rank(cell.tier_revenue),
    ),
    rich: add(
      (cell) => rank(cell.tier_revenue) >= 2 && rank(cell.tier_contribution) < rank(cell.tier_revenue),
    ),
  };
}
