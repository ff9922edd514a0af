import { effects, type Effect } from "../schema.js";
import type { EffectTotal } from "./bridge_totals.js";

/** The bridges of many customers as numbers side by side, so that a selection of thousands is summed within a blink. */
export interface BridgeNumbers {
  /** What the bridges are named by: comparisons, or years. */
  readonly names: readonly string[];
  /** Euros a year: customer × name × effect. */
  readonly amounts: Float64Array;
  /** Whether the customer has a bridge: customer × name. */
  readonly isCompared: Uint8Array;
}

/** One effect of one bridge of a customer. */
export interface BridgeRow {
  readonly customer_id: string;
  readonly name: string;
  readonly effect: string;
  readonly amount: number;
}

/** Puts bridges where the place of their customer in `customerIds` tells; rows of other customers are left out. */
export function bridgeNumbers(
  customerIds: readonly string[],
  names: readonly string[],
  rows: Iterable<BridgeRow>,
): BridgeNumbers {
  const placeOf = new Map(customerIds.map((id, at) => [id, at]));
  const nameOf = new Map(names.map((name, at) => [name, at]));
  const effectOf = new Map<string, number>(effects.map((name, at) => [name, at]));
  const amounts = new Float64Array(customerIds.length * names.length * effects.length);
  const isCompared = new Uint8Array(customerIds.length * names.length);
  for (const row of rows) {
    const at = placeOf.get(row.customer_id);
    const name = nameOf.get(row.name);
    const effect = effectOf.get(row.effect);
    if (at === undefined || name === undefined || effect === undefined) continue;
    const bridge = at * names.length + name;
    isCompared[bridge] = 1;
    amounts[bridge * effects.length + effect]! += row.amount;
  }
  return { names, amounts, isCompared };
}

/** As `bridgeNumbers`, of rows that hold these effects side by side. */
export function wideBridgeNumbers<
  E extends Effect,
  R extends { readonly customer_id: string } & Readonly<Record<E, number>>,
>(
  customerIds: readonly string[],
  names: readonly string[],
  { rows, nameOf, columns }: { rows: readonly R[]; nameOf: (row: R) => string; columns: readonly E[] },
): BridgeNumbers {
  const placeOf = new Map(customerIds.map((id, at) => [id, at]));
  const amounts = new Float64Array(customerIds.length * names.length * effects.length);
  const isCompared = new Uint8Array(customerIds.length * names.length);
  const places = columns.map((effect) => effects.indexOf(effect));
  for (const row of rows) {
    const at = placeOf.get(row.customer_id);
    const name = names.indexOf(nameOf(row));
    if (at === undefined || name < 0) continue;
    const bridge = at * names.length + name;
    isCompared[bridge] = 1;
    for (let column = 0; column < columns.length; column += 1)
      amounts[bridge * effects.length + places[column]!]! += row[columns[column]!];
  }
  return { names, amounts, isCompared };
}

/** Whether the customer at a place has a bridge of this name. */
export function isCompared({ names, isCompared }: BridgeNumbers, at: number, name: string): boolean {
  return isCompared[at * names.length + names.indexOf(name)] === 1;
}

/** Euros a year of one effect at the customer at a place; 0 where the effect is none of its bridge. */
export function effectAmount(
  { names, amounts }: BridgeNumbers,
  at: number,
  name: string,
  effect: Effect,
): number {
  const bridge = at * names.length + names.indexOf(name);
  return amounts[bridge * effects.length + effects.indexOf(effect)] ?? 0;
}

/** The effects of one bridge summed over the customers at these places, in the order of the data model; those of nil are left out. */
export function sumEffects(
  { names, amounts }: BridgeNumbers,
  places: readonly number[],
  name: string,
): EffectTotal[] {
  const first = names.indexOf(name) * effects.length;
  const size = names.length * effects.length;
  const sums = new Float64Array(effects.length);
  for (const place of places) {
    const from = place * size + first;
    for (let effect = 0; effect < sums.length; effect += 1) sums[effect]! += amounts[from + effect]!;
  }
  return effects
    .map((effect, at) => ({ effect, amount: sums[at]! }))
    .filter(({ amount }) => Math.abs(amount) >= 0.00005);
}
