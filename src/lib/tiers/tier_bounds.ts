import type { PyramidTier } from "../../schema.js";
import type { ActiveTier } from "./tiers.js";

/** What one customer must reach for a tier or better, the others staying as they are; in the unit of the measure. */
export interface TierBound {
  /** The least value now in the tier or above: a customer below it comes in from here; null where nobody is. */
  readonly enters_from: number | null;
  /** The largest value now below the tier: a customer in it or above falls out from here; null where nobody is. */
  readonly leaves_below: number | null;
}

/** The bounds of every tier but the last; by shares of value they are what they would be if the total stayed as it is. */
export type TierBounds = Readonly<Record<Exclude<ActiveTier, "small">, TierBound>>;

/** The tiers that a cut bounds, best first. */
export const cutTiers = ["top", "large", "medium"] as const;

/** The tier that a customer would stand in with another value; a value ≤ 0 is small. */
export function tierWithValue(value: number, own: number, bounds: TierBounds): ActiveTier {
  if (!(value > 0)) return "small";
  const reached = cutTiers.find((tier) => {
    const { enters_from, leaves_below } = bounds[tier];
    if (enters_from === null) return false;
    return own >= enters_from ? leaves_below === null || value > leaves_below : value >= enters_from;
  });
  return reached ?? "small";
}

/** What a customer must reach for each tier by contribution now, from the tiers of the report. */
export function boundsNow(tiers: readonly PyramidTier[]): TierBounds {
  const bound = (tier: string) => {
    const row = tiers.find(
      (one) => one.measure === "contribution" && one.period === "current" && one.tier === tier,
    );
    return { enters_from: row?.enters_from ?? null, leaves_below: row?.leaves_below ?? null };
  };
  return { top: bound("top"), large: bound("large"), medium: bound("medium") };
}
