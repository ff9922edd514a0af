/** A series that leaves one level and reaches another in a straight line. Indexes count points from 0. */
export interface Ramp {
  /** The first point off the old level, and the first on the new one. */
  at: number;
  until: number;
  before: number;
  after: number;
  /** Weighted residual sum of squares around it. */
  rss: number;
}

/** Points between the last of the old level and the first of the new one, at least: what takes fewer is a step. */
const leastBetween = 2;

/**
 * Looks for the ramp with the least weighted sum of squares in series of the same weights, exactly: over all pairs of its ends, each in
 * constant time from running sums, O(n²) in all. The old level lasts `head` points at least, the new one `tail`.
 */
export class RampSearch {
  private readonly n: number;
  private readonly w: Float64Array;
  private readonly wi: Float64Array;
  private readonly wii: Float64Array;
  private readonly wy: Float64Array;
  private readonly wiy: Float64Array;

  constructor(
    private readonly weights: Float64Array,
    private readonly head: number,
    private readonly tail: number,
  ) {
    const n = weights.length;
    this.n = n;
    [this.w, this.wi, this.wii] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
    [this.wy, this.wiy] = [new Float64Array(n + 1), new Float64Array(n + 1)];
    for (let i = 0; i < n; i += 1) {
      this.w[i + 1] = this.w[i]! + weights[i]!;
      this.wi[i + 1] = this.wi[i]! + weights[i]! * i;
      this.wii[i + 1] = this.wii[i]! + weights[i]! * i * i;
    }
  }

  /** The best ramp through these values; null where there are too few for one. */
  fit(values: Float64Array): Ramp | null {
    const { n, w, wi, wii, wy, wiy, weights, head, tail } = this;
    const middle = values[0]!;
    let wyy = 0;
    for (let i = 0; i < n; i += 1) {
      const y = values[i]! - middle;
      const part = weights[i]! * y;
      wy[i + 1] = wy[i]! + part;
      wiy[i + 1] = wiy[i]! + part * i;
      wyy += part * y;
    }
    const [total, totalY] = [w[n]!, wy[n]!];
    let gain = -1;
    let [last, first, slope, meanX] = [-1, -1, 0, 0];
    for (let from = head - 1; from < n - tail - leastBetween; from += 1) {
      const [w0, wi0, wii0, wy0, wiy0] = [w[from]!, wi[from]!, wii[from]!, wy[from]!, wiy[from]!];
      for (let to = from + leastBetween + 1; to <= n - tail; to += 1) {
        // x is 0 up to `from`, 1 from `to` on, and (i − from) ÷ length between them.
        const length = to - from;
        const after = total - w[to]!;
        const sw = w[to]! - w0;
        const si = wi[to]! - wi0;
        const sx = (si - from * sw) / length + after;
        const sxx = (wii[to]! - wii0 - 2 * from * si + from * from * sw) / (length * length) + after;
        const sxy = (wiy[to]! - wiy0 - from * (wy[to]! - wy0)) / length + totalY - wy[to]!;
        const spread = sxx - (sx * sx) / total;
        const joint = sxy - (sx * totalY) / total;
        if (joint * joint <= gain * spread) continue;
        gain = (joint * joint) / spread;
        last = from;
        first = to;
        slope = joint / spread;
        meanX = sx / total;
      }
    }
    if (last < 0) return null;
    const before = middle + totalY / total - slope * meanX;
    const rss = Math.max(0, wyy - (totalY * totalY) / total - gain);
    return { at: last + 1, until: first, before, after: before + slope, rss };
  }
}

/** Where a ramp stands at a point. */
export function rampLevel({ at, until, before, after }: Ramp, point: number): number {
  const share = (point - at + 1) / (until - at + 1);
  return before + (after - before) * Math.min(1, Math.max(0, share));
}
