/** One month of a series; a greater weight makes its value count for more (its variance is σ² ÷ weight). */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** Weighted residual sum of squares of the points from `from` up to but without `to` around their own mean. */
export type SegmentCost = (from: number, to: number) => number;

/** A series cut into stretches of one level each. */
export interface Segmentation {
  /** The index at which each new level begins, rising; empty where nothing changes. */
  readonly breaks: readonly number[];
  /** Weighted residual sum of squares around the levels. */
  readonly rss: number;
}

/** The cost of any stretch of a series in constant time, from running sums; values are taken from their mean first. */
export function segmentCost(points: readonly WeightedValue[]): SegmentCost {
  const n = points.length;
  const middle = points.reduce((sum, { value }) => sum + value, 0) / (n || 1);
  const [w, wy, wyy] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
  points.forEach(({ value, weight }, i) => {
    const y = value - middle;
    w[i + 1] = w[i]! + weight;
    wy[i + 1] = wy[i]! + weight * y;
    wyy[i + 1] = wyy[i]! + weight * y * y;
  });
  return (from, to) => {
    const weight = w[to]! - w[from]!;
    const sum = wy[to]! - wy[from]!;
    return weight > 0 ? Math.max(0, wyy[to]! - wyy[from]! - (sum * sum) / weight) : 0;
  };
}

/**
 * The cut with the least weighted sum of squares plus `penalty` for each new level, exact, by dynamic programming in O(n²)
 * (optimal partitioning; metrics §7). Every level lasts at least `minSegment` points; of equal cuts the one with the earliest last break.
 */
export function segmentByPenalty(
  points: readonly WeightedValue[],
  { penalty, minSegment = 3 }: { penalty: number; minSegment?: number },
): Segmentation {
  const n = points.length;
  const cost = segmentCost(points);
  const best = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1);
  best[0] = -penalty;
  for (let to = minSegment; to <= n; to += 1) {
    for (let start = 0; start <= to - minSegment; start += 1) {
      const total = best[start]! + cost(start, to) + penalty;
      if (total < best[to]! - 1e-12) {
        best[to] = total;
        from[to] = start;
      }
    }
  }
  const breaks: number[] = [];
  for (let at = from[n]!; n >= minSegment && at > 0; at = from[at]!) breaks.unshift(at);
  return { breaks, rss: rssOf(cost, breaks, n) };
}

/** The cut into `count` + 1 levels with the least weighted sum of squares, exact; null where the series is too short for it. */
export function segmentByCount(
  points: readonly WeightedValue[],
  { count, minSegment = 3 }: { count: number; minSegment?: number },
): Segmentation | null {
  const n = points.length;
  if (n < (count + 1) * minSegment) return null;
  const cost = segmentCost(points);
  let best = Array.from({ length: n + 1 }, (_, to) => (to >= minSegment ? cost(0, to) : Infinity));
  const from: Int32Array[] = [];
  for (let level = 1; level <= count; level += 1) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const starts = new Int32Array(n + 1);
    for (let to = (level + 1) * minSegment; to <= n; to += 1) {
      for (let start = level * minSegment; start <= to - minSegment; start += 1) {
        const total = best[start]! + cost(start, to);
        if (total < next[to]!) {
          next[to] = total;
          starts[to] = start;
        }
      }
    }
    best = next;
    from.unshift(starts);
  }
  const breaks: number[] = [];
  let at = n;
  for (const starts of from) breaks.unshift((at = starts[at]!));
  return { breaks, rss: rssOf(cost, breaks, n) };
}

function rssOf(cost: SegmentCost, breaks: readonly number[], n: number): number {
  const ends = [0, ...breaks, n];
  return ends.slice(1).reduce((sum, to, i) => sum + cost(ends[i]!, to), 0);
}
