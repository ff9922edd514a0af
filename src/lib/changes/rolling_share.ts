import { addMonths, monthsBetween } from "../time/windows.js";

/** A month with its net revenue and what was left of it; null where that is not known. */
export interface KeptMonth {
  readonly month: Date;
  readonly revenue: number;
  readonly kept: number | null;
}

/**
 * The share of net revenue that was kept in the twelve months ending in each month, from the twelfth month on up to the
 * as-of month: a ratio of sums. A month without a row counts as nothing; null where revenue is not positive or a month is not known.
 */
export function rollingShare(
  rows: readonly KeptMonth[],
  asOf: Date,
): { readonly month: Date; readonly value: number | null }[] {
  const [first] = rows;
  if (!first) return [];
  const count = monthsBetween(first.month, asOf) + 1;
  const months: (KeptMonth | undefined)[] = Array.from({ length: Math.max(0, count) });
  for (const row of rows) {
    const at = monthsBetween(first.month, row.month);
    if (at < count) months[at] = row;
  }
  return months.slice(11).map((_, index) => {
    const year = months.slice(index, index + 12).filter((row) => row !== undefined);
    const revenue = year.reduce((sum, row) => sum + row.revenue, 0);
    const isKnown = revenue > 0 && year.every((row) => row.kept !== null);
    const kept = year.reduce((sum, row) => sum + (row.kept ?? 0), 0);
    return { month: addMonths(first.month, index + 11), value: isKnown ? kept / revenue : null };
  });
}
