import { addMonths } from "./windows.js";

/** The `count` months up to and including the as-of month; a month without a row counts as nothing. */
export function sparkMonths(
  rows: readonly { month: Date; value: number | null }[],
  asOf: Date,
  count: number,
): { month: Date; value: number | null }[] {
  const known = new Map(rows.map((row) => [row.month.getTime(), row.value]));
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(asOf, index - count + 1);
    const value = known.get(month.getTime());
    return { month, value: value === undefined ? 0 : value };
  });
}
