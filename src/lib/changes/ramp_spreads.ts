/** Running sums over the points of weights, of weights × index and of weights × index²; one more than there are points. */
export interface WeightSums {
  readonly w: Float64Array;
  readonly wi: Float64Array;
  readonly wii: Float64Array;
}

/** The least place of a ramp's last old point, the greatest of its first new one, and how far they are apart at least. */
export interface RampEnds {
  readonly first: number;
  readonly last: number;
  readonly apart: number;
}

/** What the weights alone say of all ramps between two ends: length² × the spread of each around its mean, row by row, and the least of them. */
export function rampSpreads(
  { w, wi, wii }: WeightSums,
  { first, last, apart }: RampEnds,
): { spreads: Float64Array; least: number } {
  const rows = Math.max(0, last - apart - first + 1);
  const spreads = new Float64Array((rows * (rows + 1)) / 2);
  const total = w.at(-1)!;
  const perTotal = 1 / total;
  let least = Infinity;
  let cell = 0;
  for (let from = first; from <= last - apart; from += 1) {
    const w0 = w[from]!;
    const wi0 = wi[from]!;
    const wii0 = wii[from]!;
    for (let to = from + apart; to <= last; to += 1) {
      const length = to - from;
      const end = w[to]!;
      const si = wi[to]! - wi0;
      const moment = si - from * (end - w0);
      const after = (total - end) * length;
      const sx = moment + after;
      const spread = wii[to]! - wii0 - from * (si + moment) + after * length - sx * sx * perTotal;
      if (!(spread >= least)) least = spread;
      spreads[cell++] = spread;
    }
  }
  return { spreads, least };
}
