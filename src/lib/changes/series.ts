/** The months of a series in order, as two columns of the same length; a greater weight makes a value count for more (its variance is σ² ÷ weight). */
export interface Series {
  readonly values: Float64Array;
  readonly weights: Float64Array;
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
