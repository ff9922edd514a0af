import { median } from "./median.js";
import type { WeightedValue } from "./segments.js";

/** The normal distribution's standard deviation ÷ its median absolute deviation. */
const madToSigma = 1.4826;

/**
 * The noise of a series, σ̂ of a point of weight 1: 1.4826 × the median absolute deviation of the differences of neighbours
 * (each divided by its own spread, √2 for equal weights), so that a change of level hardly moves it (metrics §7). Where more
 * than half of the differences are equal it is their standard deviation; 0 where all are.
 */
export function noiseScale(points: readonly WeightedValue[]): number {
  const differences = points.slice(1).map(({ value, weight }, i) => {
    const before = points[i]!;
    return (value - before.value) / Math.sqrt(1 / weight + 1 / before.weight);
  });
  const middle = median(differences);
  if (middle === null) return 0;
  const mad = madToSigma * median(differences.map((difference) => Math.abs(difference - middle)))!;
  if (mad > 0) return mad;
  return Math.sqrt(differences.reduce((sum, one) => sum + one * one, 0) / differences.length);
}
