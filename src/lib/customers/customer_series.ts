import type { CustomerMonth } from "../../schema.js";
import { sumMonths } from "../lines/month_sums.js";

/** The series of months that a customer's page can draw, in the order of its switch. */
export const seriesNames = ["revenue", "margin_share", "hours", "hours_per_order", "orders"] as const;
export type SeriesName = (typeof seriesNames)[number];

/** Whether a series adds up over months, or is a ratio of two that do. */
export function isRatio(series: SeriesName): boolean {
  return series === "margin_share" || series === "hours_per_order";
}

/** A series by month; null where its input is absent or what it is divided by is not positive. */
export function monthSeries(months: readonly CustomerMonth[], series: SeriesName) {
  return months.map((row) => ({ month: row.month, value: valueOf(row, series) }));
}

/** The level of a series in a window of `monthCount` months: the average of a sum, the ratio of the window's sums. */
export function windowLevel(
  months: readonly CustomerMonth[],
  series: SeriesName,
  { from, to, monthCount = 12 }: { from: Date; to: Date; monthCount?: number },
): number | null {
  const value = valueOf(sumMonths(months, from, to), series);
  return value === null || isRatio(series) ? value : value / monthCount;
}

type Sums = Readonly<
  Record<"revenue" | "revenue_without_cost" | "gross_margin" | "hours" | "orders", number | null>
>;

function valueOf(sums: Sums, series: SeriesName): number | null {
  if (series === "margin_share")
    return ratio(sums.gross_margin, (sums.revenue ?? 0) - (sums.revenue_without_cost ?? 0));
  if (series === "hours_per_order") return ratio(sums.hours, sums.orders);
  return sums[series];
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
