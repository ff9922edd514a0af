import { numberOrder } from "./text/number_order.js";
import { fold } from "./text/search.js";

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
  const known: R[] = [];
  const empty: R[] = [];
  const numbers = new Float64Array(rows.length);
  let isInOrder = true;
  for (const row of rows) {
    const key = value(row);
    if (typeof key === "string") return byText(rows, value as (row: R) => string | null, sign);
    const number = key === null ? NaN : sign * Number(key);
    if (Number.isNaN(number)) {
      empty.push(row);
      continue;
    }
    const at = known.push(row) - 1;
    numbers[at] = number;
    if (at > 0 && numbers[at - 1]! > number) isInOrder = false;
  }
  const sorted = isInOrder ? known : inOrder(known, numberOrder(numbers.subarray(0, known.length)));
  return sorted.concat(empty);
}

function byText<R>(rows: readonly R[], value: (row: R) => string | null, sign: number): R[] {
  const known: R[] = [];
  const empty: R[] = [];
  const keys: string[] = [];
  for (const row of rows) {
    const key = value(row);
    if (key === null) empty.push(row);
    else {
      known.push(row);
      keys.push(fold(key));
    }
  }
  const order = keys.map((_, at) => at);
  order.sort((a, b) => (keys[a]! < keys[b]! ? -sign : keys[a]! > keys[b]! ? sign : a - b));
  return inOrder(known, order).concat(empty);
}

function inOrder<R>(rows: readonly R[], places: ArrayLike<number>): R[] {
  const sorted = new Array<R>(places.length);
  for (let at = 0; at < places.length; at += 1) sorted[at] = rows[places[at]!]!;
  return sorted;
}
