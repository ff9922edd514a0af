import { byId } from "../text/by_id.js";
import { halfUnit } from "../text/cents.js";

/** The customers from whom margin crept away, most first; equal amounts in id order. Euros a year. */
export function leaks<C extends { readonly customer_id: string; readonly drift_amount: number | null }>(
  customers: readonly C[],
): C[] {
  return customers
    .filter((customer) => customer.drift_amount !== null && customer.drift_amount <= -halfUnit)
    .sort((a, b) => a.drift_amount! - b.drift_amount! || byId(a, b));
}
