import type { Series } from "./series.js";

/** The normal distribution's standard deviation ÷ its median absolute deviation. */
const madToSigma = 1.4826;

/**
 * The noise of a series, σ̂ of a point of weight 1: 1.4826 × the median absolute deviation of the differences of neighbours
 * (each divided by its own spread, √2 for equal weights), so that a change of level hardly moves it (metrics §7). Where more
 * than half of the differences are equal it is their standard deviation; 0 where all are.
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
  const middle = middleOf(sorted.sort());
  for (let i = 0; i < n; i += 1) sorted[i] = Math.abs(sorted[i]! - middle);
  const mad = madToSigma * middleOf(sorted.sort());
  return mad > 0 ? mad : Math.sqrt(squares / n);
}

function middleOf(sorted: Float64Array): number {
  const n = sorted.length;
  return (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
}
