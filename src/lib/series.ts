/** One month of a series; a greater weight makes its value count for more (its variance is σ² ÷ weight). */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** The months of a series in order, as two columns of the same length. */
export interface Series {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** A series from its months one by one. */
export function seriesOf(points: readonly WeightedValue[]): Series {
  return {
    values: Float64Array.from(points, ({ value }) => value),
    weights: Float64Array.from(points, ({ weight }) => weight),
  };
}

/** The points from `from` up to but without `to`, sharing their memory. */
export function stretchOf({ values, weights }: Series, from: number, to: number): Series {
  return { values: values.subarray(from, to), weights: weights.subarray(from, to) };
}

/** The weighted mean of the points from `from` up to but without `to`; NaN of none. */
export function meanOf({ values, weights }: Series, from = 0, to = values.length): number {
  let [weight, sum] = [0, 0];
  for (let i = from; i < to; i += 1) {
    weight += weights[i]!;
    sum += weights[i]! * values[i]!;
  }
  return sum / weight;
}
