import { noiseScale } from "./noise_scale.js";
import type { Random } from "./random.js";
import { segmentByPenalty, type WeightedValue } from "./segments.js";

/** A lasting change of level in a series. Indexes count points from 0. */
export interface ChangePoint {
  /** First point of the new level. */
  at: number;
  /** Between which points the new level begins, 95 times in 100, both included. */
  from: number;
  to: number;
  /** Weighted means of the stretch before and of the stretch after. */
  before: number;
  after: number;
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

/** Points that a series needs before changes are looked for (metrics §7). */
export const leastPoints = 24;

/**
 * The lasting changes of a series (metrics §7). The cut is exact penalised least squares with penalty 3·σ̂²·ln n and σ̂ from the
 * differences of neighbours. Each change is then looked at by itself, between the changes beside it: its interval is where the
 * best single cut falls when the residuals are resampled in circular blocks; its p-value is the share of shuffles of the stretch whose
 * best single cut is at least as clear (log-likelihood ratio), the stretch's own order counted as one. Beyond the clearest tenth of
 * the shuffles the tail is taken as exponential, so that a small p needs no millions of shuffles (after Knijnenburg and others, 2009).
 * Fewer than 24 points have none, and neither has a series without noise and without change.
 */
export function changePoints(
  points: readonly WeightedValue[],
  { random, minSegment = 3, draws = 99 }: ChangePointOptions,
): ChangePoint[] {
  const n = points.length;
  if (n < leastPoints) return [];
  const sigma = noiseScale(points);
  if (!(sigma > 0)) return [];
  const { breaks } = segmentByPenalty(points, { penalty: 3 * sigma ** 2 * Math.log(n), minSegment });
  return breaks.map((at, i) => {
    const [start, end] = [breaks[i - 1] ?? 0, breaks[i + 1] ?? n];
    const stretch = points.slice(start, end);
    const cut = at - start;
    const [left, right] = [stretch.slice(0, cut), stretch.slice(cut)];
    const levels = [meanOf(left), meanOf(right)] as const;
    const [low, high] = cutInterval(stretch, cut, levels, { random, minSegment, draws });
    return {
      at,
      from: start + Math.min(low, cut),
      to: start + Math.max(high, cut),
      before: levels[0],
      after: levels[1],
      p_value: shuffled(stretch, { random, minSegment, draws }),
    };
  });
}

type Draws = Required<ChangePointOptions>;

/** Points that stay together when residuals are resampled, so that what lingers for a quarter still does. */
const block = 3;

function cutInterval(
  stretch: readonly WeightedValue[],
  cut: number,
  levels: readonly [number, number],
  { random, minSegment, draws }: Draws,
): [number, number] {
  const n = stretch.length;
  const level = (i: number) => levels[i < cut ? 0 : 1];
  const weights = Float64Array.from(stretch, ({ weight }) => weight);
  const spread = weights.map(Math.sqrt);
  const residuals = Float64Array.from(stretch, ({ value }, i) => (value - level(i)) * spread[i]!);
  const drawn = new Float64Array(n);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = 0, at = 0; i < n; i += 1) {
      if (i % block === 0) at = random.index(n);
      drawn[i] = level(i) + residuals[(at + (i % block)) % n]! / spread[i]!;
    }
    found.push(bestCut(drawn, weights, minSegment).at);
  }
  found.sort((a, b) => a - b);
  const rank = (share: number) => found[Math.min(draws - 1, Math.floor(share * draws))]!;
  return [rank(0.025), rank(0.975)];
}

function shuffled(stretch: readonly WeightedValue[], { random, minSegment, draws }: Draws): number {
  const values = Float64Array.from(stretch, ({ value }) => value);
  const weights = Float64Array.from(stretch, ({ weight }) => weight);
  const seen = bestCut(values, weights, minSegment).ratio;
  const ratios: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = values.length - 1; i > 0; i -= 1) {
      const j = random.index(i + 1);
      const [value, weight] = [values[i]!, weights[i]!];
      values[i] = values[j]!;
      weights[i] = weights[j]!;
      values[j] = value;
      weights[j] = weight;
    }
    ratios.push(bestCut(values, weights, minSegment).ratio);
  }
  return tailShare(ratios, seen);
}

/** The share of a distribution at or beyond a value, from a sample of it; its clearest tenth is continued as an exponential. */
export function tailShare(sample: readonly number[], seen: number): number {
  const beyond = sample.filter((ratio) => ratio >= seen).length;
  const tenth = Math.floor(sample.length / 10);
  if (beyond >= 10 || tenth < 5) return (beyond + 1) / (sample.length + 1);
  const top = [...sample].sort((a, b) => b - a).slice(0, tenth + 1);
  const threshold = top[tenth]!;
  const excess = top.slice(0, tenth).reduce((sum, ratio) => sum + ratio - threshold, 0) / tenth;
  if (!(excess > 0)) return (beyond + 1) / (sample.length + 1);
  return (tenth / sample.length) * Math.exp(-Math.max(0, seen - threshold) / excess);
}

/** The best single cut of a stretch, and how clear it is: n·ln(RSS without ÷ RSS with it); no objects, for it runs most often. */
function bestCut(
  values: Float64Array,
  weights: Float64Array,
  minSegment: number,
): { at: number; ratio: number } {
  const n = values.length;
  const middle = values[0]!;
  let [w, wy, wyy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const y = values[i]! - middle;
    const part = weights[i]! * y;
    w += weights[i]!;
    wy += part;
    wyy += part * y;
  }
  const whole = wyy - (wy * wy) / w;
  let [at, gain, leftW, leftWy] = [minSegment, -1, 0, 0];
  for (let cut = 1; cut <= n - minSegment; cut += 1) {
    leftW += weights[cut - 1]!;
    leftWy += weights[cut - 1]! * (values[cut - 1]! - middle);
    if (cut < minSegment) continue;
    const rightWy = wy - leftWy;
    const now = (leftWy * leftWy) / leftW + (rightWy * rightWy) / (w - leftW);
    if (now > gain) [at, gain] = [cut, now];
  }
  const rss = wyy - gain;
  return { at, ratio: whole > 0 ? n * Math.log(whole / Math.max(rss, 1e-12 * whole)) : 0 };
}

function meanOf(points: readonly WeightedValue[]): number {
  const weight = points.reduce((sum, one) => sum + one.weight, 0);
  return points.reduce((sum, one) => sum + one.weight * one.value, 0) / weight;
}
