import { mannKendall } from "./mann_kendall.js";
import { median } from "./median.js";

/** The slope of a straight trend, and the range that holds it 95 times in 100. */
export interface Trend {
  /** Median of the slopes of all pairs, in units of y per unit of t. */
  slope: number;
  low: number;
  high: number;
}

const z95 = 1.959963984540054;

/**
 * Theil–Sen slope of points with its 95% range (Sen 1968; docs/metrics.md, Trend). The range is the normal approximation
 * with the tie-corrected Mann–Kendall variance (Gilbert 1987): of N slopes in order, those at rank
 * (N − z√Var)/2 and its mirror, rounded. It is rough below ten points. Pairs at one and the same t have no
 * slope; null where no pair has one.
 */
export function theilSen(points: readonly { t: number; y: number }[]): Trend | null {
  const ordered = [...points].sort((a, b) => a.t - b.t);
  const slopes: number[] = [];
  ordered.forEach((later, j) => {
    for (const earlier of ordered.slice(0, j)) {
      if (later.t > earlier.t) slopes.push((later.y - earlier.y) / (later.t - earlier.t));
    }
  });
  const slope = median(slopes);
  if (slope === null) return null;
  slopes.sort((a, b) => a - b);
  const reach = z95 * Math.sqrt(mannKendall(ordered.map(({ y }) => y)).variance);
  const last = slopes.length - 1;
  const lowest = Math.min(Math.max(Math.round((slopes.length - reach) / 2) - 1, 0), Math.floor(last / 2));
  return {
    slope,
    low: slopes[lowest] ?? slope,
    high: slopes[last - lowest] ?? slope,
  };
}
