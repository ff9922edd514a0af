import { numberOrder } from "../../lib/text/number_order.js";
import type { Comparison, Effect } from "../../schema.js";
import type { DriftCustomer } from "./drift_data.js";

/** What the list shows: the customers that fit the filters, what they are compared with, and the effect looked into. */
export interface DriftShown {
  readonly customers: readonly DriftCustomer[];
  readonly comparison: Comparison;
  /** Null: all that crept in since the baseline. */
  readonly effect: Effect | null;
  /** Euros a year of that effect by the place of a customer; 0 where it does not touch it. */
  readonly amounts: ArrayLike<number | null> | null;
  /** Only those whose leak stands out are ranked; the sums stay those of all. */
  readonly isLeaksOnly: boolean;
  /** Comes true once the main effect and margins then and now are there, where they are still to be read. */
  readonly later?: Promise<void>;
}

/** Euros a year by which a customer is ranked: of the effect looked into, else of its drift; null where there is nothing to compare with. */
export function rankedAmount({ amounts }: DriftShown, customer: DriftCustomer): number | null {
  return amounts === null ? customer.drift_amount : (amounts[customer.at] ?? null);
}

/**
 * The customers with an amount to be ranked by, each with it, the largest loss first: of an effect, those that it touches; of leaks, those that
 * stand out. Customers are gone through in the order given alone: where they lie one after the other, that takes a third of the time.
 */
export function ranked({ customers, amounts, isLeaksOnly }: DriftShown) {
  const some: DriftCustomer[] = [];
  const values = new Float64Array(customers.length);
  let isInOrder = true;
  for (const customer of customers) {
    if (isLeaksOnly && !customer.is_leak) continue;
    const amount = amounts === null ? customer.drift_amount : amounts[customer.at] || null;
    if (amount === null) continue;
    const at = some.push(customer) - 1;
    values[at] = amount;
    if (at > 0 && values[at - 1]! > amount) isInOrder = false;
  }
  const known = values.subarray(0, some.length);
  if (isInOrder) return { customers: some, amounts: known };
  const order = numberOrder(known);
  return {
    customers: Array.from(order, (at) => some[at]!),
    amounts: Float64Array.from(order, (at) => known[at]!),
  };
}
