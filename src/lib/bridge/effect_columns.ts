import { effects, type Effect } from "../../schema.js";
import type { EffectTotal } from "./bridge_totals.js";
import { halfLastDecimal } from "../text/cents.js";

/** The bridges of many customers as columns, so that a selection of thousands is summed within a blink. */
export interface EffectColumns {
  /** Row of the columns by the place of a customer; −1 for one that has no bridge. */
  readonly rowOf: Int32Array;
  /** Euros a year by row, an effect a column; no column for effects that none of the bridges has. */
  readonly columns: Partial<Readonly<Record<Effect, ArrayLike<number | null>>>>;
}

/** The effects summed over the customers at these places, in the order of the data model; those of nil are left out. */
export function sumColumns({ rowOf, columns }: EffectColumns, places: readonly number[]): EffectTotal[] {
  const rows = places.map((place) => rowOf[place]!).filter((row) => row >= 0);
  return effects.flatMap((effect) => {
    const column = columns[effect];
    if (!column) return [];
    let amount = 0;
    for (const row of rows) amount += column[row] ?? 0;
    return Math.abs(amount) >= halfLastDecimal ? [{ effect, amount }] : [];
  });
}

/** Euros a year of one effect by the place of a customer; 0 where the effect is none of its bridge, or it has none. */
export function amountsOf({ rowOf, columns }: EffectColumns, effect: Effect): Float64Array {
  const column = columns[effect];
  return Float64Array.from(rowOf, (row) => (row < 0 || !column ? 0 : (column[row] ?? 0)));
}
