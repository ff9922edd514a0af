import { addMonths } from "../time/windows.js";

/**
 * Whether the hours of a stretch of months are known: registration had begun when it did, a month's delay aside
 * (docs/metrics.md, The cost of an hour). `months` are those within it that there are; hours null where none were registered yet.
 */
export function knowsHours(
  months: readonly { readonly month: Date; readonly hours: number | null }[],
  from: Date,
): boolean {
  const second = addMonths(from, 1);
  return months.every(({ month, hours }) => hours !== null || month < second);
}
