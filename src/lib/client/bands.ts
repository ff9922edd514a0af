import type { ShareField } from "./share_fields.js";

/** What a client is compared on with others, and which fields it shows of both. */
export const bandKinds = {
  order_size: ["revenue", "orders"],
  minutes_per_order: ["revenue", "orders", "hours"],
  rush_share: ["orders"],
} as const satisfies Record<string, readonly ShareField[]>;
export type BandKind = keyof typeof bandKinds;

/** The sums of a group of other customers, and the largest member's part of each. */
export interface BandSums {
  readonly members: number;
  readonly above: number;
  readonly below: number;
  readonly largest_above: number;
  readonly largest_below: number;
}

/**
 * The ratio of a group of other customers (Σ above ÷ Σ below), in three significant digits; null where it may not be shown:
 * fewer than `least` members, or one that makes up half of a sum or more (docs/metrics.md, A client's edition).
 */
export function bandValue(sums: BandSums, least: number): number | null {
  const { members, above, below, largest_above, largest_below } = sums;
  if (members < least || !(above > 0) || !(below > 0)) return null;
  if (largest_above >= above / 2 || largest_below >= below / 2) return null;
  return Number((above / below).toPrecision(3));
}
