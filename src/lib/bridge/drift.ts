import { driftEffects, type Effect } from "../../schema.js";
import { halfLastDecimal } from "../text/cents.js";

/** The euros a year that crept in apart from volume: the sum of the drift effects (docs/metrics.md, The margin bridge); a leak is negative. */
export function driftAmount(effects: Partial<Record<Effect, number>>): number {
  return driftEffects.reduce((sum, effect) => sum + (effects[effect] ?? 0), 0);
}

/**
 * The drift effect that weighs most in the direction of the drift amount, with its euros a year; of equals the first in
 * the order of `driftEffects`. Where price and cost pull in opposite directions, one was (partly) passed on in the other:
 * they count as one, net, under the name of the larger. Null where the drift amount is 0 in the four decimals of money.
 */
export function mainDriftEffect(
  effects: Partial<Record<Effect, number>>,
): { effect: (typeof driftEffects)[number]; amount: number } | null {
  const drift = driftAmount(effects);
  if (!(Math.abs(drift) >= halfLastDecimal)) return null;
  const { price = 0, cost = 0 } = effects;
  const passedOn: Partial<Record<Effect, number>> =
    price * cost >= 0
      ? {}
      : Math.abs(price) >= Math.abs(cost)
        ? { price: price + cost, cost: 0 }
        : { price: 0, cost: price + cost };
  const weighed = { ...effects, ...passedOn };
  return driftEffects
    .map((effect) => ({ effect, amount: weighed[effect] ?? 0 }))
    .reduce((most, next) => ((next.amount - most.amount) * drift > 0 ? next : most));
}
