import type { Series } from "./series.js";

/** Running sums over a series, values taken from their mean first, from which the cost of any stretch follows in constant time. */
export class RunningSums {
  readonly w: Float64Array;
  readonly wy: Float64Array;
  readonly wyy: Float64Array;

  constructor({ values, weights }: Series) {
    const n = values.length;
    [this.w, this.wy, this.wyy] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
    let middle = 0;
    for (let i = 0; i < n; i += 1) middle += values[i]! / n;
    for (let i = 0; i < n; i += 1) {
      const [weight, y] = [weights[i]!, values[i]! - middle];
      this.w[i + 1] = this.w[i]! + weight;
      this.wy[i + 1] = this.wy[i]! + weight * y;
      this.wyy[i + 1] = this.wyy[i]! + weight * y * y;
    }
  }

  /** Weighted residual sum of squares of the points from `from` up to but without `to` around their own mean. */
  cost(from: number, to: number): number {
    const weight = this.w[to]! - this.w[from]!;
    const sum = this.wy[to]! - this.wy[from]!;
    return weight > 0 ? Math.max(0, this.wyy[to]! - this.wyy[from]! - (sum * sum) / weight) : 0;
  }

  /** The same around the levels that begin at `breaks`, all from `from` up to but without `to`. */
  costOf(breaks: readonly number[], from: number, to: number): number {
    let [sum, start] = [0, from];
    for (const at of breaks) {
      sum += this.cost(start, at);
      start = at;
    }
    return sum + this.cost(start, to);
  }
}
