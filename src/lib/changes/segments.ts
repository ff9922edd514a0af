import { RunningSums } from "./running_sums.js";
import type { Series } from "./series.js";

/** A series cut into stretches of one level each. */
export interface Segmentation {
  /** The index at which each new level begins, rising; empty where nothing changes. */
  readonly breaks: readonly number[];
  /** Weighted residual sum of squares around the levels. */
  readonly rss: number;
}

/**
 * The cut with the least weighted sum of squares plus `penalty` for each new level, exact, by dynamic programming in O(n²)
 * (optimal partitioning; docs/metrics.md, Change points). Every level lasts at least `minSegment` points; of equal cuts the one with the earliest last break.
 */
export function segmentByPenalty(
  series: Series,
  { penalty, minSegment = 3, sums = new RunningSums(series) }: PenaltyOptions,
): Segmentation {
  const n = series.values.length;
  const best = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1);
  best[0] = -penalty;
  const { w, wy, wyy } = sums;
  // More than rounding can make of a sum of squares.
  const room = 1e-9 * wyy[n]!;
  for (let to = minSegment; to <= n; to += 1) {
    const [endW, endWy, endWyy] = [w[to]!, wy[to]!, wyy[to]! + penalty - room];
    let [least, place] = [Infinity, 0];
    for (let start = 0; start <= to - minSegment; start += 1) {
      if (best[start]! >= least) continue;
      // The cost without a division first: most starts are far behind.
      const sum = endWy - wy[start]!;
      if ((endWyy - wyy[start]! + best[start]! - least) * (endW - w[start]!) > sum * sum) continue;
      const total = best[start]! + sums.cost(start, to) + penalty;
      if (total < least - 1e-12) {
        least = total;
        place = start;
      }
    }
    best[to] = least;
    from[to] = place;
  }
  const breaks: number[] = [];
  for (let at = from[n]!; n >= minSegment && at > 0; at = from[at]!) breaks.unshift(at);
  return { breaks, rss: sums.costOf(breaks, 0, n) };
}

export interface PenaltyOptions {
  readonly penalty: number;
  readonly minSegment?: number;
  /** Of the same series, where they are known. */
  readonly sums?: RunningSums;
}
