import { tiers, type Tier } from "../schema.js";

/** Where a customer stood: in a tier, or not yet (no longer) known. */
export type Standing = Tier | "none";

/** One customer's tiers and values (in the unit of the measure), a year ago and now. */
export interface Moved {
  id: string;
  tierPrior: Standing;
  tier: Standing;
  valuePrior: number;
  value: number;
}

/** All customers that went the same way: how many, and the sum of value now − value a year ago. */
export interface MovementCell {
  tier_prior: Standing;
  tier: Standing;
  customer_count: number;
  value_change: number;
}

const order: readonly Standing[] = [...tiers, "none"];

/**
 * The movements between tiers, ways that nobody went left out, best tier first (metrics §2). The counts of a
 * row add up to the tier's size a year ago, those of a column to its size now, the changes to the total change.
 */
export function movements(customers: readonly Moved[]): MovementCell[] {
  const cells = new Map<string, MovementCell>();
  for (const { tierPrior, tier, valuePrior, value } of customers) {
    const way = `${tierPrior} ${tier}`;
    const cell = cells.get(way) ?? { tier_prior: tierPrior, tier, customer_count: 0, value_change: 0 };
    cell.customer_count += 1;
    cell.value_change += value - valuePrior;
    cells.set(way, cell);
  }
  return order.flatMap((from) => order.flatMap((to) => cells.get(`${from} ${to}`) ?? []));
}
