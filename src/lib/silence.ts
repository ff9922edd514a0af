import type { CustomerMonth } from "../schema.js";

/** Months without an order from which it is told, and months with one that make a habit. */
const [leastSilence, leastOrders] = [3, 6];

/** The last month with an order, and how many full months have gone by without one since. */
export interface Silence {
  readonly last: Date;
  readonly months: number;
}

/** Since when a customer that used to order has not, where it was never without orders for so long before; else null. */
export function silence(
  months: readonly Pick<CustomerMonth, "month" | "orders">[],
  asOf: Date,
): Silence | null {
  const place = (month: Date) => 12 * month.getUTCFullYear() + month.getUTCMonth();
  const ordered = months
    .filter(({ month, orders }) => month <= asOf && (orders ?? 0) > 0)
    .map(({ month }) => month)
    .sort((a, b) => a.getTime() - b.getTime());
  const last = ordered.at(-1);
  if (!last || ordered.length < leastOrders) return null;
  const gone = place(asOf) - place(last);
  const before = ordered.slice(1).map((month, i) => place(month) - place(ordered[i]!) - 1);
  return gone >= leastSilence && gone > Math.max(...before) ? { last, months: gone } : null;
}
