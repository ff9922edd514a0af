import { effectAmount, isCompared, sumEffects } from "../../lib/bridge_numbers.js";
import type { EffectTotal } from "../../lib/bridge_totals.js";
import type { Comparison, Effect } from "../../schema.js";
import type { DriftCustomer, DriftData } from "./drift_data.js";

/** What the page shows: the customers that fit its filters, what they are compared with, and the effect looked into. */
export interface DriftShown extends DriftData {
  readonly comparison: Comparison;
  /** Null: all that crept in since the baseline. */
  readonly effect: Effect | null;
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

/** The customers with an amount to be ranked by; of an effect, those that it touches. */
export function ranked(shown: DriftShown): DriftCustomer[] {
  return shown.customers.filter((customer) => {
    const amount = rankedAmount(shown, customer);
    return amount !== null && (shown.effect === null || amount !== 0);
  });
}

/** The bridge of the customers together: its effects, the value it ends at, and how many active customers are not in it. */
export function bridgeOf({ customers, numbers, comparison }: DriftShown): {
  steps: EffectTotal[];
  after: number;
  left: number;
} {
  const places: number[] = [];
  let after = 0;
  let left = 0;
  for (const { at, contribution, gross_margin, is_active } of customers) {
    if (isCompared(numbers, at, comparison)) {
      places.push(at);
      after += contribution ?? gross_margin ?? 0;
    } else if (is_active) left += 1;
  }
  return { steps: sumEffects(numbers, places, comparison), after, left };
}
