import { byId } from "../text/by_id.js";
import { median } from "../changes/median.js";

/** What a customer took and bought in the current window. */
export interface ServedCustomer {
  readonly customer_id: string;
  readonly hours: number | null;
  readonly orders: number;
  readonly revenue: number;
}

/** Hours of a customer above what customers with orders of its size take. */
export interface FreedHours {
  readonly customer_id: string;
  /** Median hours per order of the customers of its order size. */
  readonly usual: number;
  /** Hours a year above that; never negative. */
  readonly freed: number;
}

/** Customers with fewer orders have no usual order size. */
const leastOrders = 3;

/** Customers of about one order size, at least. */
const leastGroup = 5;

/**
 * The hours that could be freed (docs/metrics.md, Attention against value): hours − the median hours per order of the customers with orders of about the
 * same size × its own orders, where that is positive. Order sizes (net revenue ÷ orders) are cut into up to ten groups of
 * equally many customers, five at least. Largest first.
 */
export function freedHours(customers: readonly ServedCustomer[]): FreedHours[] {
  const served = customers
    .filter(({ hours, orders, revenue }) => (hours ?? 0) > 0 && orders >= leastOrders && revenue > 0)
    .map(({ customer_id, hours, orders, revenue }) => ({
      ...{ customer_id, hours, orders },
      size: revenue / orders,
      perOrder: (hours ?? 0) / orders,
    }))
    .sort((a, b) => a.size - b.size || byId(a, b));
  const count = Math.max(1, Math.min(10, Math.floor(served.length / leastGroup)));
  const freed: FreedHours[] = [];
  for (let group = 0; group < count; group++) {
    const from = Math.floor((group * served.length) / count);
    const members = served.slice(from, Math.floor(((group + 1) * served.length) / count));
    const usual = median(members.map(({ perOrder }) => perOrder)) ?? 0;
    for (const { customer_id, hours, orders } of members)
      freed.push({ customer_id, usual, freed: Math.max(0, (hours ?? 0) - usual * orders) });
  }
  return freed.sort((a, b) => b.freed - a.freed || byId(a, b));
}
