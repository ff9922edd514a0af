import { CutSearch } from "./cut.js";
import { rampLevel, type Ramp } from "./ramp.js";
import type { RampSearch } from "./ramp_search.js";
import type { Random } from "../random.js";
import type { Series } from "./series.js";

/** How series are drawn from residuals. */
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
  const search = new CutSearch(stretch.values.length, draws.minSegment);
  return bootstrap(stretch, { level, fitted: 3, ...draws }, (drawn) => search.find(drawn, cut));
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
  // The first few stand behind the last again, so that a block goes on at the start.
  const residuals = new Float64Array(n + block);
  for (let i = 0; i < n; i += 1) {
    levels[i] = level(i);
    spread[i] = Math.sqrt(weights[i]!);
    residuals[i] = (values[i]! - levels[i]!) * spread[i]! * scale;
  }
  residuals.copyWithin(n, 0, block);
  const into = new Float64Array(n);
  const drawn = { values: into, weights };
  const found = new Int32Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let from = 0; from < n; from += block) {
      const to = Math.min(n, from + block);
      const shift = random.index(n) - from;
      for (let i = from; i < to; i += 1) into[i] = levels[i]! + residuals[i + shift]! / spread[i]!;
    }
    found[draw] = place(drawn);
  }
  found.sort();
  const beyond = Math.max(1, Math.floor(0.025 * (draws + 1)));
  return [found[beyond - 1]!, found[draws - beyond]!];
}
