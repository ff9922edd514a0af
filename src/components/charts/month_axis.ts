import { addMonths, monthsBetween } from "../../lib/time/windows.js";
import type { SeriesMonth } from "./month_series.js";

/** The first day of the month after. */
export const nextMonth = (month: Date) => addMonths(month, 1);

/** The middle of a month, where its value is drawn. */
export const middleOfMonth = ({ month }: { readonly month: Date }) =>
  new Date((+month + +nextMonth(month)) / 2);

/** The rows in order with one for each month from the first to the last, and on to `until`; an absent month is 0 or not known. */
export function everyMonth(
  rows: readonly SeriesMonth[],
  missing: "zero" | "gap",
  until: Date | null = null,
): SeriesMonth[] {
  const byMonth = new Map(rows.map((row) => [+row.month, row]));
  const times = [...byMonth.keys()].sort((a, b) => a - b);
  const [from, last] = [times[0], times.at(-1)];
  if (from === undefined || last === undefined) return [];
  const to = Math.max(last, until ? +addMonths(until, 0) : last);
  const months: SeriesMonth[] = [];
  for (let month = new Date(from); +month <= to; month = nextMonth(month))
    months.push(byMonth.get(+month) ?? { month, value: missing === "zero" ? 0 : null });
  return months;
}

/** First days of months from `first` up to `last`, at most so many, in steps that fall on the same months every year. */
export function monthTicks(first: Date, last: Date, most: number): Date[] {
  const count = monthsBetween(first, last);
  const step = [1, 2, 3, 6, 12, 24, 60].find((months) => count / months <= Math.max(1, most)) ?? 120;
  const all = Array.from({ length: count + 1 }, (_, index) => addMonths(first, index));
  const isTick = (month: Date) => (month.getUTCFullYear() * 12 + month.getUTCMonth()) % step === 0;
  return all.filter((month) => isTick(month) && month <= last);
}

/** The same where a month is drawn as a stretch: in the middle of each, so that its name stands below what it names. */
export function middleTicks(first: Date, last: Date, most: number): Date[] {
  return monthTicks(first, last, most).map((month) => middleOfMonth({ month }));
}
