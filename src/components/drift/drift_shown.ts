import { sortRows } from "../../lib/sort_rows.js";
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

/** The customers with an amount to be ranked by, the largest loss first; of an effect, those that it touches; of leaks, those that stand out. */
export function ranked({ customers, amounts, isLeaksOnly }: DriftShown): DriftCustomer[] {
  const some = isLeaksOnly ? customers.filter(({ is_leak }) => is_leak) : customers;
  if (amounts === null) return some.filter(({ drift_amount }) => drift_amount !== null);
  const touched = some.filter(({ at }) => amounts[at]);
  return sortRows(touched, ({ at }) => amounts[at]!, "ascending");
}
