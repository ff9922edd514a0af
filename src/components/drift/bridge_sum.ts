import { isCompared, sumEffects } from "../../lib/bridge_numbers.js";
import { comparedMargin, hoursKnownThen } from "../../lib/compared_margin.js";
import { totalOf, type EffectTotal } from "../../lib/bridge_totals.js";
import { effects, productEffects, type PortfolioBridge, type Row } from "../../schema.js";
import type { DriftShown } from "./drift_shown.js";

/** A bridge of many customers together. */
export interface BridgeSum {
  /** Customers in it. */
  readonly count: number;
  readonly steps: readonly EffectTotal[];
  readonly before: number;
  readonly after: number;
  /** Active customers that are not in it; null where that is not known yet. */
  readonly left: number | null;
  /** Customers whose hours of then are not known, so that their cost to serve is not in it; null where that is not known yet. */
  readonly unserved: number | null;
}

/** The bridge of the customers shown, which ends at their contribution (gross margin where no hours are known). */
export function sumShown({ customers, numbers, comparison }: DriftShown): BridgeSum {
  const places: number[] = [];
  let after = 0;
  let left = 0;
  let unserved = 0;
  for (const customer of customers) {
    if (isCompared(numbers, customer.at, comparison)) {
      places.push(customer.at);
      after += comparedMargin(customer, comparison);
      if (customer.contribution !== null && !hoursKnownThen(customer, comparison)) unserved += 1;
    } else if (customer.is_active) left += 1;
  }
  const steps = sumEffects(numbers, places, comparison);
  return { count: places.length, steps, before: after - totalOf(steps), after, left, unserved };
}

/** The bridge of all customers, as it was summed at build; of nobody where nobody can be compared. */
export function sumOfAll(row: PortfolioBridge | null): BridgeSum {
  if (!row) return { count: 0, steps: [], before: 0, after: 0, left: null, unserved: null };
  const steps = effects
    .map((effect) => ({ effect, amount: row[effect] }))
    .filter(({ amount }) => amount !== 0);
  return {
    count: row.customer_count,
    steps,
    before: row.value_before,
    after: row.value_after,
    left: null,
    unserved: null,
  };
}

/** The bridge of a product group, as it was summed at build over all customers who bought of it. */
export function sumOfGroup(row: Row<"product_groups">): BridgeSum {
  const steps = productEffects
    .map((effect) => ({ effect, amount: row[effect] }))
    .filter(({ amount }) => amount !== 0);
  return {
    count: row.customer_count,
    steps,
    before: row.margin_before ?? 0,
    after: row.margin_after ?? 0,
    left: null,
    unserved: null,
  };
}
