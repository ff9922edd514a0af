import { tiers, type Tier } from "../../schema.js";

/** The tiers that an active customer can stand in. */
export type ActiveTier = Exclude<Tier, "inactive">;

/** A bound for each tier but the last. */
export interface Cuts {
  top: number;
  large: number;
  medium: number;
}

/**
 * What cuts customers into tiers: cumulative percent of the active customers, best first; cumulative percent of all
 * positive value; or the least value in each tier, in the unit of the measure.
 */
export type TierRule = { cuts: Cuts } | { shares: Cuts } | { thresholds: Cuts };

/** The smallest value in each tier, in the unit of the measure; null for an empty tier. */
export type Thresholds = Record<ActiveTier, number | null>;

const activeTiers = tiers.filter((tier): tier is ActiveTier => tier !== "inactive");

/** The tier that a value reaches by thresholds; nobody reaches an empty tier, and a value ≤ 0 is small. */
export function tierByThreshold(value: number, thresholds: Thresholds): ActiveTier {
  if (!(value > 0)) return "small";
  return activeTiers.find((tier) => value >= (thresholds[tier] ?? Infinity)) ?? "small";
}
