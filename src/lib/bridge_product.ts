/**
 * What a quantity rests on: `measured` on the lines; `counted`, one piece an order, in months whose lines carry none though
 * those of other months do; `mixed`, both in one period.
 */
export type QuantityBasis = "measured" | "counted" | "mixed";

/** What one customer bought of one product in one period: sums of quantity and money over the window. */
export interface Period {
  /** Quantity on quantity-bearing lines, returns subtracted. */
  quantity: number;
  /** Net revenue of those lines. */
  revenue: number;
  /** Cost of goods of those lines; null where costs are not supplied. */
  cost: number | null;
  /** Revenue of those lines at list price; null where list prices are not supplied. */
  listRevenue: number | null;
  /** Net revenue of lines without quantity, credits negative: it moves the price, not the quantity. */
  otherRevenue?: number;
  /** Cost of goods of lines without quantity. */
  otherCost?: number;
  /** What the quantity rests on; `measured` where nothing is said. */
  quantityBasis?: QuantityBasis;
}

/** One product of one customer in two periods; null where it was not bought in one of them. */
export interface BridgeProduct {
  product: string;
  before: Period | null;
  after: Period | null;
}

/** Net revenue of a period, lines without quantity included; 0 for none. */
export function revenueOf(period: Period | null): number {
  return period === null ? 0 : period.revenue + (period.otherRevenue ?? 0);
}

/** Cost of goods of a period, lines without quantity included; 0 where not supplied. */
export function costOf(period: Period | null): number {
  return period === null ? 0 : (period.cost ?? 0) + (period.otherCost ?? 0);
}

/** Margin of a period: net revenue − cost of goods (net revenue where costs are not supplied). */
export function marginOf(period: Period | null): number {
  return revenueOf(period) - costOf(period);
}

/** A product's place in the bridge; `kept` has a price and a quantity in both periods. */
export type Placed =
  | { place: "kept"; before: Period; after: Period }
  | { place: "new" | "lost" | "credits" | "not_decomposable" };

/**
 * Where a product belongs (metrics §6, "dirty lines"). A period with a net quantity ≤ 0, or with an amount of
 * the opposite sign, has no price: not decomposable. So has a product whose cost is known in one period only,
 * or whose quantities rest on something else in one period than in the other.
 * A product that only ever had credits without quantity is `credits`: a price effect.
 */
export function placeOf({ before, after }: BridgeProduct): Placed {
  const present = [before, after].filter((period) => period !== null);
  if (present.every(isCreditsOnly)) return { place: "credits" };
  if (!present.every(hasPrice) || !areComparable(present)) return { place: "not_decomposable" };
  if (before === null) return { place: "new" };
  if (after === null) return { place: "lost" };
  const costKnownOnce = (before.cost === null) !== (after.cost === null);
  return costKnownOnce ? { place: "not_decomposable" } : { place: "kept", before, after };
}

/** The mean of the net unit prices of two periods, p̄, in currency per unit; free goods have price 0. */
export function averagePrice(before: Period, after: Period): number {
  return (revenueOf(before) / before.quantity + revenueOf(after) / after.quantity) / 2;
}

/** Less than any line sells: what binary sums of quantities and their returns leave over is no quantity. */
const dust = 1e-6;

function hasPrice(period: Period): boolean {
  return period.quantity > dust && period.revenue >= 0 && revenueOf(period) >= 0;
}

function areComparable(periods: readonly Period[]): boolean {
  const bases = new Set(periods.map(({ quantityBasis = "measured" }) => quantityBasis));
  return bases.size < 2 && !bases.has("mixed");
}

function isCreditsOnly({ quantity, revenue, cost }: Period): boolean {
  return quantity === 0 && revenue === 0 && (cost ?? 0) === 0;
}
