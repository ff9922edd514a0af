import type { Series } from "./series.js";

/** The normal distribution's standard deviation ÷ its median absolute deviation. */
const madToSigma = 1.4826;

/**
 * The noise of a series, σ̂ of a point of weight 1: 1.4826 × the median absolute deviation of the differences of neighbours
 * (each divided by its own spread, √2 for equal weights), so that a change of level hardly moves it (docs/metrics.md, Change points). Where more
 * than half of the differences are equal it is their root mean square; 0 where all are zero.
 */
export function noiseScale({ values, weights }: Series): number {
  const n = values.length - 1;
  if (n < 1) return 0;
  const sorted = new Float64Array(n);
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const one = (values[i + 1]! - values[i]!) / Math.sqrt(1 / weights[i + 1]! + 1 / weights[i]!);
    sorted[i] = one;
    squares += one * one;
  }
  sorted.sort();
  const middle = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
  const mad = madToSigma * middleDistance(sorted, middle);
  return mad > 0 ? mad : Math.sqrt(squares / n);
}

/** The median of the distances of rising values to their middle: the nearest are taken on either side until half are. */
function middleDistance(sorted: Float64Array, middle: number): number {
  const n = sorted.length;
  let [below, above] = [(n - 1) >> 1, ((n - 1) >> 1) + 1];
  let [last, now] = [0, 0];
  for (let taken = 0; taken <= n >> 1; taken += 1) {
    last = now;
    const down = below >= 0 ? Math.abs(sorted[below]! - middle) : Infinity;
    const up = above < n ? Math.abs(sorted[above]! - middle) : Infinity;
    if (down <= up) below -= 1;
    else above += 1;
    now = Math.min(down, up);
  }
  return ((n % 2 === 1 ? now : last) + now) / 2;
}
