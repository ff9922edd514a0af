import type { Series } from "../../src/lib/changes/series.js";

/** One month of a series; a greater weight makes its value count for more (its variance is σ² ÷ weight). */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** A series from its months one by one. */
export function seriesOf(points: readonly WeightedValue[]): Series {
  return {
    values: Float64Array.from(points, ({ value }) => value),
    weights: Float64Array.from(points, ({ weight }) => weight),
  };
}
