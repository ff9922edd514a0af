import type { Series } from "./series.js";

/** Leaves room for rounding where two gains are compared without a division. */
const surely = 1 - 1e-14;

/**
 * Finds the best single cut of series of so many points, each level at least `minSegment`. It runs most often of all: it makes no
 * objects, and reckons a cut in full only where it may be the best.
 */
export class CutSearch {
  /** Running sums of w and of w·y. */
  private readonly w: Float64Array;
  private readonly wy: Float64Array;
  /** Sum of squares around one level and around the two of the cut found last. */
  private whole = 0;
  private parts = 0;

  constructor(
    points: number,
    private readonly minSegment: number,
  ) {
    this.w = new Float64Array(points);
    this.wy = new Float64Array(points);
  }

  /** The first point of the second level; a good `guess` at it makes it sooner found and changes nothing. */
  find({ values, weights }: Series, guess = this.minSegment): number {
    const { w, wy, minSegment } = this;
    const n = values.length;
    const middle = values[0]!;
    let total = 0;
    let totalY = 0;
    let totalYy = 0;
    for (let i = 0; i < n; i += 1) {
      const y = values[i]! - middle;
      const part = weights[i]! * y;
      total += weights[i]!;
      totalY += part;
      totalYy += part * y;
      w[i] = total;
      wy[i] = totalY;
    }
    let at = minSegment;
    let gain = -1;
    let least = surely * gainOf(w[guess - 1]!, wy[guess - 1]!, total, totalY);
    for (let cut = minSegment; cut <= n - minSegment; cut += 1) {
      const left = w[cut - 1]!;
      const leftY = wy[cut - 1]!;
      const right = total - left;
      const rightY = totalY - leftY;
      if (leftY * leftY * right + rightY * rightY * left < least * (left * right)) continue;
      const now = gainOf(left, leftY, total, totalY);
      if (now <= gain) continue;
      at = cut;
      gain = now;
      least = Math.max(least, surely * gain);
    }
    this.whole = totalYy - (totalY * totalY) / total;
    this.parts = totalYy - gain;
    return at;
  }

  /** How clear the cut found last is: n·ln(RSS without ÷ RSS with it). */
  get ratio(): number {
    const { whole, parts, w } = this;
    return whole > 0 ? w.length * Math.log(whole / Math.max(parts, 1e-12 * whole)) : 0;
  }
}

/** What two levels take off the sum of squares, but for what the total does. */
function gainOf(left: number, leftY: number, total: number, totalY: number): number {
  const rightY = totalY - leftY;
  return (leftY * leftY) / left + (rightY * rightY) / (total - left);
}
