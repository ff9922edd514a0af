import { seasonOf } from "./season.js";
import type { Series } from "./series.js";
import type { SlipMonths } from "./slip_months.js";

/** The series in which changes are looked for (docs/metrics.md, Change points). */
export const slipSeries = ["margin_share", "price_index", "hours_per_order", "order_size", "orders"] as const;
export type SlipSeries = (typeof slipSeries)[number];

/** A series with the months of its points: a month in which it is not defined has none. */
export interface SlipPoints extends Series {
  readonly months: Float64Array;
  /** A level in the unit that is told, where the series is another way to look at it; `told` is the series in that unit. */
  readonly levelOf?: (value: number) => number;
  readonly told?: Series;
  /** The volume of its months, at the pace of their year; of `orders` only, where it is known. */
  readonly volumes?: Series;
}

/**
 * One series of a customer, its months weighted by volume: margin share by revenue, the price index by volume, hours per order by orders.
 * Orders count at the pace of their year. Orders and hours per order are looked at as square roots, since the noise of counts, and of what
 * is done so many times, grows with its level (M. S. Bartlett, 1936). Order size is looked at as orders for its volume, which grows
 * in a straight line where orders do.
 */
export function slipPoints(months: SlipMonths, series: SlipSeries): SlipPoints {
  switch (series) {
    case "margin_share":
      return ratios(months, months.gross_margin, months.revenue);
    case "price_index":
      return ratios(months, months.measured, months.volume);
    case "hours_per_order":
      return hoursPerOrder(months);
    case "order_size":
      return orderSizes(months);
    case "orders":
      return orderCounts(months);
  }
}

/** Numerator ÷ denominator, weighted by the latter, in the months in which the one is known and the other positive. */
function ratios({ month }: SlipMonths, numerator: Float64Array, denominator: Float64Array): SlipPoints {
  const n = month.length;
  const [months, values, weights] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  let [count, total] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const [part, whole] = [numerator[i]!, denominator[i]!];
    if (Number.isNaN(part) || !(whole > 0)) continue;
    months[count] = month[i]!;
    values[count] = part / whole;
    weights[count] = whole;
    total += whole;
    count += 1;
  }
  for (let i = 0; i < count; i += 1) weights[i]! /= total / count;
  return {
    months: months.subarray(0, count),
    values: values.subarray(0, count),
    weights: weights.subarray(0, count),
  };
}

function hoursPerOrder(months: SlipMonths): SlipPoints {
  const points = ratios(months, months.hours, months.orders);
  return { ...points, values: points.values.map(root), levelOf: square, told: points };
}

function orderSizes(months: SlipMonths): SlipPoints {
  const bought = months.orders.map((orders) => (orders > 0 ? orders : Number.NaN));
  const points = ratios(months, bought, months.volume);
  const { values, weights } = points;
  let mean = 0;
  for (let i = 0; i < values.length; i += 1) mean += (values[i]! * weights[i]!) / values.length;
  // Around 1, so that the rounding of sums is the same for large orders and for small ones.
  return { ...points, values: values.map((value) => value / mean), levelOf: (value) => 1 / (value * mean) };
}

// Each month is divided by what it is to its year as a rule, and weighs as much: a level is orders ÷ such shares, and never below zero.
function orderCounts({ month, orders, volume }: SlipMonths): SlipPoints {
  const isKnown = volume.some((value) => value > 0);
  const season = seasonOf(orders);
  const paced = (values: Float64Array): Series => ({
    values: values.map((value, i) => (value || 0) / season[i]!).filter((_, i) => season[i]! > 0),
    weights: season.filter((share) => share > 0),
  });
  const told = paced(orders);
  return {
    ...{
      months: month.filter((_, i) => season[i]! > 0),
      values: told.values.map(root),
      weights: told.weights,
    },
    levelOf: square,
    told,
    volumes: isKnown ? paced(volume) : undefined,
  };
}

/** Net hours below zero, a correction of another month, count as none. */
const root = (value: number) => Math.sqrt(Math.max(0, value));
const square = (value: number) => value * value;
