/** Fewer orders than this share of now are not asked for. */
const leastOrderShare = 0.5;

/** Orders a year at the size that they had in the baseline, or half of those of now where that is unknown; never fewer than half, and whole ones (docs/metrics.md, Handles). */
export function fewestOrders({
  revenue,
  orders,
  order_size_baseline: size,
}: {
  readonly revenue: number;
  readonly orders: number;
  readonly order_size_baseline: number | null;
}): number {
  const half = leastOrderShare * orders;
  const fewest = size === null || !(size > 0) ? half : Math.max(half, Math.min(orders, revenue / size));
  // What floating point adds to a whole number must not make one more of it.
  return Math.ceil(fewest - 1e-9);
}
