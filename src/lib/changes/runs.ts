import { monthsBetween } from "../time/windows.js";

/** A stretch of months in a row with the same value; first days of its first and last month. */
export interface Run<V> {
  readonly value: V;
  readonly from: Date;
  readonly to: Date;
}

/** Stretches of equal values, months in order; null and a month left out end a stretch. */
export function runs<R extends { readonly month: Date }, V extends string>(
  rows: readonly R[],
  valueOf: (row: R) => V | null,
): Run<V>[] {
  const found: { value: V; from: Date; to: Date }[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    const last = found.at(-1);
    if (value === null) continue;
    if (last && last.value === value && monthsBetween(last.to, row.month) === 1) last.to = row.month;
    else found.push({ value, from: row.month, to: row.month });
  }
  return found;
}
