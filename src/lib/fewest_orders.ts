/** Fewer orders than this share of now are not asked for. */
const leastOrderShare = 0.5;

/** Orders a year at the size that they had in the baseline, or half of those of now where that is unknown; never fewer than half (docs/metrics.md, Handles). */
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
  return size === null || !(size > 0) ? half : Math.max(half, Math.min(orders, revenue / size));
}
