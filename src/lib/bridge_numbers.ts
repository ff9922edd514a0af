import { comparisons, effects, type Comparison, type Effect, type MarginBridge } from "../schema.js";
import type { EffectTotal } from "./bridge_totals.js";

/** The bridges of many customers as numbers side by side, so that a selection of thousands is summed within a blink. */
export interface BridgeNumbers {
  /** Euros a year: customer × comparison × effect. */
  readonly amounts: Float64Array;
  /** Whether the customer has a bridge: customer × comparison. */
  readonly isCompared: Uint8Array;
}

type BridgeRow = Pick<MarginBridge, "customer_id" | "comparison" | "effect" | "amount">;

/** Puts bridges where the place of their customer in `customerIds` tells; rows of other customers are left out. */
export function bridgeNumbers(customerIds: readonly string[], rows: Iterable<BridgeRow>): BridgeNumbers {
  const placeOf = new Map(customerIds.map((id, at) => [id, at]));
  const comparisonOf = new Map<string, number>(comparisons.map((name, at) => [name, at]));
  const effectOf = new Map<string, number>(effects.map((name, at) => [name, at]));
  const amounts = new Float64Array(customerIds.length * comparisons.length * effects.length);
  const isCompared = new Uint8Array(customerIds.length * comparisons.length);
  for (const row of rows) {
    const at = placeOf.get(row.customer_id);
    const comparison = comparisonOf.get(row.comparison);
    const effect = effectOf.get(row.effect);
    if (at === undefined || comparison === undefined || effect === undefined) continue;
    const bridge = at * comparisons.length + comparison;
    isCompared[bridge] = 1;
    amounts[bridge * effects.length + effect]! += row.amount;
  }
  return { amounts, isCompared };
}

/** Whether the customer at a place has a bridge of this comparison. */
export function isCompared(numbers: BridgeNumbers, at: number, comparison: Comparison): boolean {
  return numbers.isCompared[at * comparisons.length + comparisons.indexOf(comparison)] === 1;
}

/** Euros a year of one effect at the customer at a place; 0 where the effect is none of its bridge. */
export function effectAmount(
  numbers: BridgeNumbers,
  at: number,
  comparison: Comparison,
  effect: Effect,
): number {
  const bridge = at * comparisons.length + comparisons.indexOf(comparison);
  return numbers.amounts[bridge * effects.length + effects.indexOf(effect)] ?? 0;
}

/** The effects of one comparison summed over the customers at these places, in the order of the waterfall; those of nil are left out. */
export function sumEffects(
  { amounts }: BridgeNumbers,
  places: readonly number[],
  comparison: Comparison,
): EffectTotal[] {
  const first = comparisons.indexOf(comparison) * effects.length;
  const size = comparisons.length * effects.length;
  const sums = new Float64Array(effects.length);
  for (const place of places) {
    const from = place * size + first;
    for (let effect = 0; effect < sums.length; effect += 1) sums[effect]! += amounts[from + effect]!;
  }
  return effects
    .map((effect, at) => ({ effect, amount: sums[at]! }))
    .filter(({ amount }) => Math.abs(amount) >= 0.00005);
}
