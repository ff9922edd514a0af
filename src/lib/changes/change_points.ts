import { shareOfShuffles } from "./chance.js";
import { cutInterval, rampInterval, type Interval } from "./change_interval.js";
import { leastPoints } from "./least_points.js";
import { noiseScale } from "./noise_scale.js";
import type { Random } from "../random.js";
import { Ramps } from "./ramps.js";
import { RunningSums } from "./running_sums.js";
import { segmentByPenalty } from "./segments.js";
import { stretchOf, type Series } from "./series.js";
import { levelPenalty, shapesOf, type Shape } from "./shapes.js";

/** A lasting change of level in a series. Indexes count points from 0. */
export interface ChangePoint extends Shape {
  /** Between which points the series leaves its old level, 95 times in 100, both included. */
  from: number;
  to: number;
  /** How often chance alone would show as clear a change: see `changePoints`. */
  p_value: number;
}

export interface ChangePointOptions {
  /** Decides every draw: the same series with the same stream gives the same answer. */
  readonly random: Random;
  readonly minSegment?: number;
  /** Shuffles and resamples. */
  readonly draws?: number;
}

/** What the second end of a ramp must gain over a step, in σ̂², to be another way to read it (Akaike). */
const secondEnd = 2;

/**
 * The lasting changes of a series (docs/metrics.md, Change points). The cut is exact penalised least squares with penalty 3·σ̂²·ln n and σ̂ from the
 * differences of neighbours; changes in a row that are better read as one that came little by little become a ramp (`shapesOf`). Each
 * change is then looked at by itself, between the changes beside it. Its interval is where it falls again when the residuals are
 * resampled: as a step, and as a ramp too where that fits better, though not by so much as to be preferred. Its p-value is the share of
 * shuffles of the stretch that show as clear a cut. Fewer than 24 points have no changes, and neither has a series without noise.
 */
export function changePoints(
  series: Series,
  { random, minSegment = 3, draws = 99 }: ChangePointOptions,
): ChangePoint[] {
  const n = series.values.length;
  if (n < leastPoints) return [];
  const variance = noiseScale(series) ** 2;
  if (!(variance > 0)) return [];
  const sums = new RunningSums(series);
  const unit = variance * Math.log(n);
  const { breaks } = segmentByPenalty(series, { penalty: levelPenalty * unit, minSegment, sums });
  if (breaks.length === 0) return [];
  const ramps = new Ramps(series, minSegment);
  const shapes = shapesOf(series, breaks, { sums, ramps, unit, minSegment });
  const options = { random, minSegment, draws };
  return shapes.map((shape, i) => {
    const [start, end] = [shapes[i - 1]?.until ?? 0, shapes[i + 1]?.at ?? n];
    const stretch = stretchOf(series, start, end);
    const cut = shape.at - start;
    const isStep = shape.at === shape.until;
    const { search, best: ramp } = ramps.between(start, end);
    const isRamp =
      ramp !== null && (!isStep || ramp.rss + secondEnd * variance < sums.costOf([shape.at], start, end));
    const intervals: Interval[] = [[cut, cut]];
    if (isStep) intervals.push(cutInterval(stretch, cut, [shape.before, shape.after], options));
    if (isRamp) intervals.push(rampInterval(stretch, ramp, search, options));
    return {
      ...shape,
      from: start + Math.min(...intervals.map(([from]) => from)),
      to: start + Math.max(...intervals.map(([, to]) => to)),
      p_value: shareOfShuffles(stretch, options),
    };
  });
}
