import { fold } from "./search.js";

/** What a column can be sorted by. */
export type SortValue = string | number | boolean | Date | null;

/** The way a column is sorted. */
export type Direction = "ascending" | "descending";

/**
 * The rows in the order of a value, without changing the given array; equal rows keep their order and null comes last both ways.
 * Texts compare folded (no case, no diacritics), which keeps 100,000 rows within a blink where a collator takes seconds.
 */
export function sortRows<R>(rows: readonly R[], value: (row: R) => SortValue, direction: Direction): R[] {
  const sign = direction === "ascending" ? 1 : -1;
  const keys = rows.map((row) => sortKey(value(row)));
  const known: number[] = [];
  const empty: number[] = [];
  keys.forEach((key, at) => (key === null ? empty : known).push(at));
  const isText = known.some((at) => typeof keys[at] === "string");
  const order = isText ? byText(keys as string[], known, sign) : byNumber(keys as number[], known, sign);
  return [...order, ...empty].map((at) => rows[at]!);
}

function byText(keys: readonly string[], places: number[], sign: number): number[] {
  return places.sort((a, b) => (keys[a]! < keys[b]! ? -sign : keys[a]! > keys[b]! ? sign : a - b));
}

// Without a comparison of ours, numbers are sorted several times as fast; each place then finds its own, equal ones in their order.
function byNumber(keys: readonly number[], places: number[], sign: number): number[] {
  const amounts = Float64Array.from(places, (at) => sign * keys[at]!);
  if (amounts.every((amount, at) => at === 0 || amounts[at - 1]! <= amount)) return places;
  const sorted = amounts.slice().sort();
  const taken = new Uint32Array(amounts.length);
  const order = new Array<number>(amounts.length);
  amounts.forEach((amount, at) => {
    const first = firstOf(sorted, amount);
    order[first + taken[first]!] = places[at]!;
    taken[first]! += 1;
  });
  return order;
}

/** Where the first of the numbers stands that are not below `amount`. */
function firstOf(sorted: Float64Array, amount: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < amount) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortKey(value: SortValue): string | number | null {
  if (value === null || (typeof value === "number" && Number.isNaN(value))) return null;
  return typeof value === "string" ? fold(value) : Number(value);
}
