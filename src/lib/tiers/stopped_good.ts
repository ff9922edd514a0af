import type { Customer } from "../../schema.js";
import { byId } from "../text/by_id.js";
import type { MovedMeasure } from "./movers.js";

/** Share of all that customers bring from which one is told of. */
export const leastShare = 0.002;

/** Good customers who stopped ordering: of those that are quiet for longer than ever, the ones that bring at least 0.2% of what all bring, most first. No collective card is one. */
export function stoppedGood<
  M extends MovedMeasure,
  C extends Pick<Customer, "customer_id" | "silent_since" | "is_collective" | M>,
>(customers: readonly C[], measure: M): C[] {
  const value = (one: C): number => one[measure] ?? 0;
  const all = customers.reduce((sum, one) => sum + Math.max(value(one), 0), 0);
  return customers
    .filter((one) => one.silent_since !== null && !one.is_collective)
    .filter((one) => value(one) > 0 && value(one) >= leastShare * all)
    .sort((a, b) => value(b) - value(a) || byId(a, b));
}
