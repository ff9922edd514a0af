import { bestCut } from "./cut.js";
import { rampLevel, type Ramp, type RampSearch } from "./ramp.js";
import type { Random } from "./random.js";
import type { Series } from "./series.js";

export interface Draws {
  readonly random: Random;
  readonly minSegment: number;
  /** How many series are drawn. */
  readonly draws: number;
}

/** First and last point. */
export type Interval = readonly [from: number, to: number];

/** Points that stay together when residuals are resampled, so that what lingers for a quarter still does. */
const block = 3;

/** Where the best single cut falls, 95 times in 100, when the residuals around the two levels of a cut are resampled in circular blocks. */
export function cutInterval(stretch: Series, cut: number, levels: Interval, draws: Draws): Interval {
  const level = (i: number) => levels[i < cut ? 0 : 1];
  const found = { at: 0, ratio: 0 };
  return bootstrap(
    stretch,
    { level, fitted: 3, ...draws },
    (drawn) => bestCut(drawn, draws.minSegment, found).at,
  );
}

/** Where the best ramp leaves its old level, 95 times in 100, when the residuals around a ramp are resampled in the same way. */
export function rampInterval(stretch: Series, ramp: Ramp, search: RampSearch, draws: Draws): Interval {
  const level = (i: number) => rampLevel(ramp, i);
  return bootstrap(stretch, { level, fitted: 4, ...draws }, ({ values }) => search.fit(values)!.at);
}

function bootstrap(
  { values, weights }: Series,
  { level, fitted, random, draws }: Draws & { level: (point: number) => number; fitted: number },
  place: (drawn: Series) => number,
): Interval {
  const n = values.length;
  // Residuals are smaller than the noise by the levels and places that were fitted to it.
  const scale = Math.sqrt(n / Math.max(1, n - fitted));
  const levels = new Float64Array(n);
  const spread = new Float64Array(n);
  const residuals = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    levels[i] = level(i);
    spread[i] = Math.sqrt(weights[i]!);
    residuals[i] = (values[i]! - levels[i]!) * spread[i]! * scale;
  }
  const drawn = { values: new Float64Array(n), weights };
  const found = new Int32Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    let at = 0;
    for (let i = 0; i < n; i += 1) {
      if (i % block === 0) at = random.index(n);
      drawn.values[i] = levels[i]! + residuals[(at + (i % block)) % n]! / spread[i]!;
    }
    found[draw] = place(drawn);
  }
  found.sort();
  const beyond = Math.max(1, Math.floor(0.025 * (draws + 1)));
  return [found[beyond - 1]!, found[draws - beyond]!];
}
