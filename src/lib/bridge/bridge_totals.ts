import { effects, type Comparison, type Effect, type MarginBridge } from "../../schema.js";

/** What one effect adds to the margin, in euros a year. */
export interface EffectTotal {
  effect: Effect;
  amount: number;
}

type BridgeRow = Pick<MarginBridge, "comparison" | "effect" | "amount">;

/** The effects of one comparison summed over all rows, in the order of the waterfall; an effect with no row is absent. */
export function bridgeTotals(rows: readonly BridgeRow[], comparison: Comparison): EffectTotal[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    if (row.comparison !== comparison) continue;
    sums.set(row.effect, (sums.get(row.effect) ?? 0) + row.amount);
  }
  return effects
    .filter((effect) => sums.has(effect))
    .map((effect) => ({ effect, amount: sums.get(effect)! }));
}

/** The sum of all effects: the margin now less the margin then. */
export function totalOf(effects: readonly EffectTotal[]): number {
  return effects.reduce((sum, one) => sum + one.amount, 0);
}
