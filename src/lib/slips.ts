import { changePoints, leastPoints, type ChangePoint } from "./change_points.js";
import type { Random } from "./random.js";
import { withoutSeason } from "./season.js";
import type { WeightedValue } from "./segments.js";

/** The series in which changes are looked for (metrics §7). */
export const slipSeries = ["margin_share", "price_index", "hours_per_order", "orders"] as const;
export type SlipSeries = (typeof slipSeries)[number];

/** One month of a customer as its series need it; null where the input cannot give a figure. */
export interface SlipMonth {
  /** Months since the history began. */
  readonly month: number;
  /** Net revenue of the lines whose cost is known, and their gross margin. */
  readonly revenue: number | null;
  readonly gross_margin: number | null;
  readonly orders: number;
  readonly hours: number | null;
  /** Revenue of measured lines ÷ the same at the customer's own mean prices, and the latter. */
  readonly price_index: number | null;
  readonly price_weight: number | null;
}

/** A change of one series of a customer; months since the history began, of the new level's first month, and those between which it began. */
export interface Slip extends Omit<ChangePoint, "at" | "from" | "to"> {
  series: SlipSeries;
  month: number;
  month_from: number;
  month_to: number;
}

/** One series with the months of its points: a month in which it is not defined has none. */
export function slipPoints(
  months: readonly SlipMonth[],
  series: SlipSeries,
): (WeightedValue & { month: number })[] {
  if (series === "orders") {
    const values = withoutSeason(months.map(({ orders }) => orders));
    return months.map(({ month }, i) => ({ month, value: values[i]!, weight: 1 }));
  }
  const points = months.flatMap((one) => {
    const [value, weight] = valueOf(one, series);
    return value !== null && weight !== null && weight > 0 ? [{ month: one.month, value, weight }] : [];
  });
  const mean = points.reduce((sum, { weight }) => sum + weight, 0) / (points.length || 1);
  return points.map((point) => ({ ...point, weight: point.weight / mean }));
}

/**
 * The lasting changes of all series of a customer, with intervals and p-values. Months are weighted by volume: margin share by revenue,
 * price by revenue at mean prices, hours per order by orders; orders are counted without their season. `randomOf` gives each series
 * a stream of its own.
 */
export function slips(months: readonly SlipMonth[], randomOf: (series: SlipSeries) => Random): Slip[] {
  return slipSeries.flatMap((series) => {
    const points = slipPoints(months, series);
    if (points.length < leastPoints) return [];
    return changePoints(points, { random: randomOf(series) }).map(
      ({ at, from, to, before, after, p_value }) => ({
        series,
        month: points[at]!.month,
        // After months without a point the new level may have begun in any of them.
        month_from: points[from - 1] ? points[from - 1]!.month + 1 : points[from]!.month,
        month_to: points[to]!.month,
        before,
        after,
        p_value,
      }),
    );
  });
}

/** How many series of a customer are long enough to be looked at. */
export function testedSeries(months: readonly SlipMonth[]): number {
  return slipSeries.filter((series) => slipPoints(months, series).length >= leastPoints).length;
}

function valueOf(one: SlipMonth, series: Exclude<SlipSeries, "orders">): [number | null, number | null] {
  if (series === "price_index") return [one.price_index, one.price_weight];
  if (series === "margin_share") {
    const { revenue, gross_margin } = one;
    return [
      revenue !== null && revenue > 0 && gross_margin !== null ? gross_margin / revenue : null,
      revenue,
    ];
  }
  return [one.orders > 0 && one.hours !== null ? one.hours / one.orders : null, one.orders];
}
