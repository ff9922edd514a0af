import type { CustomerMonth } from "../../schema.js";
import { theilSen } from "./theil_sen.js";
import { addMonths, monthsBetween } from "../time/windows.js";

/** Months that a trend looks back on (docs/metrics.md, Trend). */
const trendMonths = 24;

/** Months that must be known for a trend to be told. */
export const leastTrendMonths = 12;

/** How margin share moves a year, 0–1: the slope and the range that holds it 95 times in 100; null where too few months are known. */
export interface MarginTrend {
  /** Months of the last 24 in which margin share is known. */
  readonly known: number;
  /** Months from the first of those to the last month. */
  readonly span: number;
  readonly yearly: { readonly slope: number; readonly low: number; readonly high: number } | null;
}

/** The Theil–Sen slope of margin share over the 24 months that end with the as-of month (docs/metrics.md, Trend); months without positive net revenue of known cost have no point. */
export function marginTrend(months: readonly CustomerMonth[], asOf: Date): MarginTrend {
  const from = addMonths(asOf, 1 - trendMonths);
  const points = months.flatMap(({ month, revenue, revenue_without_cost, gross_margin }) => {
    const costed = revenue - revenue_without_cost;
    if (month < from || month > asOf || gross_margin === null || !(costed > 0)) return [];
    return [{ t: monthsBetween(from, month), y: gross_margin / costed }];
  });
  const trend = points.length < leastTrendMonths ? null : theilSen(points);
  const yearly = trend && { slope: 12 * trend.slope, low: 12 * trend.low, high: 12 * trend.high };
  return { known: points.length, span: trendMonths - (points[0]?.t ?? trendMonths), yearly };
}
