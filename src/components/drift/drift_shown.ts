import { effectAmount, isCompared } from "../../lib/bridge_numbers.js";
import type { Comparison, Effect } from "../../schema.js";
import type { DriftCustomer, DriftData } from "./drift_data.js";

/** What the page shows: the customers that fit its filters, what they are compared with, and the effect looked into. */
export interface DriftShown extends DriftData {
  readonly comparison: Comparison;
  /** Null: all that crept in since the baseline. */
  readonly effect: Effect | null;
  /** Only those whose leak stands out are ranked; the sums stay those of all. */
  readonly isLeaksOnly: boolean;
}

/** Euros a year by which a customer is ranked: of the effect looked into, else of its drift; null where there is nothing to compare with. */
export function rankedAmount(
  { numbers, comparison, effect }: DriftShown,
  customer: DriftCustomer,
): number | null {
  if (effect === null) return customer.drift_amount;
  const { at } = customer;
  return isCompared(numbers, at, comparison) ? effectAmount(numbers, at, comparison, effect) : null;
}

/** The customers with an amount to be ranked by, the largest loss first; of an effect, those that it touches; of leaks, those that stand out. */
export function ranked(shown: DriftShown): DriftCustomer[] {
  const { effect, isLeaksOnly } = shown;
  const customers = shown.customers.filter(({ is_leak }) => is_leak || !isLeaksOnly);
  if (effect === null) return customers.filter(({ drift_amount }) => drift_amount !== null);
  return customers
    .map((customer) => ({ customer, amount: rankedAmount(shown, customer) ?? 0 }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.amount - b.amount)
    .map(({ customer }) => customer);
}
