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
  const keyed = rows.map((row) => ({ row, key: sortKey(value(row)) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
  });
  return keyed.map((one) => one.row);
}

function sortKey(value: SortValue): string | number | null {
  if (value === null || (typeof value === "number" && Number.isNaN(value))) return null;
  return typeof value === "string" ? fold(value) : Number(value);
}
