import type { Ramp } from "./ramp.js";
import { RampGains } from "./ramp_gains.js";
import type { RampEnds } from "./ramp_spreads.js";

/** Points between the last of the old level and the first of the new one, at least: what takes fewer is a step. */
const leastBetween = 2;

/**
 * Looks for the ramp with the least weighted sum of squares in series of the same weights, exactly: over all pairs of its ends, each in
 * constant time from running sums, O(n²) in all. The old level lasts `head` points at least, the new one `tail`.
 */
export class RampSearch {
  readonly w: Float64Array;
  readonly wi: Float64Array;
  readonly wii: Float64Array;
  private readonly wy: Float64Array;
  private readonly wiy: Float64Array;
  private readonly ends: RampEnds;
  private series = 0;
  /** From the second series on: for one alone it is not worth its making. */
  private gains: RampGains | null = null;

  constructor(
    private readonly weights: Float64Array,
    head: number,
    tail: number,
  ) {
    const n = weights.length;
    [this.w, this.wi, this.wii] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
    [this.wy, this.wiy] = [new Float64Array(n + 1), new Float64Array(n + 1)];
    for (let i = 0; i < n; i += 1) {
      this.w[i + 1] = this.w[i]! + weights[i]!;
      this.wi[i + 1] = this.wi[i]! + weights[i]! * i;
      this.wii[i + 1] = this.wii[i]! + weights[i]! * i * i;
    }
    this.ends = { first: head - 1, last: n - tail, apart: leastBetween + 1 };
  }

  /** The best ramp through these values; null where there are too few for one. */
  fit(values: Float64Array): Ramp | null {
    const { w, wi, wii, wy, wiy, weights } = this;
    const n = weights.length;
    const middle = values[0]!;
    let [wyy, size] = [0, 0];
    for (let i = 0; i < n; i += 1) {
      const y = values[i]! - middle;
      const part = weights[i]! * y;
      wy[i + 1] = wy[i]! + part;
      wiy[i + 1] = wiy[i]! + part * i;
      wyy += part * y;
      size += Math.abs(part);
    }
    const [total, totalY] = [w[n]!, wy[n]!];
    let gain = -1;
    let [last, first, slope, meanX] = [-1, -1, 0, 0];
    const { ends } = this;
    if (this.series++ > 0) this.gains ??= new RampGains(this, ends);
    const near = this.gains?.nearBest(wy, size);
    const rows = Math.max(0, ends.last - ends.apart - ends.first + 1);
    const count = near ? near.count : (rows * (rows + 1)) / 2;
    let [from, to] = [ends.first, ends.first + ends.apart - 1];
    for (let i = 0; i < count; i += 1) {
      if (near) {
        from = near.places[2 * i]!;
        to = near.places[2 * i + 1]!;
      } else if (to < ends.last) to += 1;
      else {
        from += 1;
        to = from + ends.apart;
      }
      // x is 0 up to `from`, 1 from `to` on, and (i − from) ÷ length between them.
      const length = to - from;
      const after = total - w[to]!;
      const sw = w[to]! - w[from]!;
      const si = wi[to]! - wi[from]!;
      const sx = (si - from * sw) / length + after;
      const sxx = (wii[to]! - wii[from]! - 2 * from * si + from * from * sw) / (length * length) + after;
      const sxy = (wiy[to]! - wiy[from]! - from * (wy[to]! - wy[from]!)) / length + totalY - wy[to]!;
      const spread = sxx - (sx * sx) / total;
      const joint = sxy - (sx * totalY) / total;
      if (joint * joint <= gain * spread) continue;
      gain = (joint * joint) / spread;
      last = from;
      first = to;
      slope = joint / spread;
      meanX = sx / total;
    }
    if (last < 0) return null;
    const before = middle + totalY / total - slope * meanX;
    const rss = Math.max(0, wyy - (totalY * totalY) / total - gain);
    return { at: last + 1, until: first, before, after: before + slope, rss };
  }
}
