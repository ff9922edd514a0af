import type { Ramp } from "./ramp.js";
import type { Ramps } from "./ramps.js";
import type { RunningSums } from "./running_sums.js";
import { meanOf, type Series } from "./series.js";

/** A change of level: at once (a step, `at` = `until`), or little by little (a ramp). Indexes count points from 0. */
export interface Shape {
  /** The first point off the old level, and the first on the new one. */
  at: number;
  until: number;
  before: number;
  after: number;
}

/** Steps `from` up to and including `to` read as one ramp, and how much better that is. */
interface Run {
  gain: number;
  from: number;
  to: number;
  ramp: Ramp;
}

/** Running sums and ramps of the series, what a level costs less its factor (σ̂²·ln n), and the points of a level at least. */
export interface ShapeOptions {
  readonly sums: RunningSums;
  readonly ramps: Ramps;
  readonly unit: number;
  readonly minSegment: number;
}

/** What a new level costs in σ̂²·ln n (docs/metrics.md, Change points), and what a ramp does: a level more, and its second end. */
export const levelPenalty = 3;
const rampPenalty = 5;

/**
 * The steps of a cut, where changes in a row that go the same way are one ramp if that fits at least as well for what it costs:
 * RSS + 5·σ̂²·ln n against RSS + 3·σ̂²·ln n for each step. The ramp that gains most goes first.
 */
export function shapesOf(
  series: Series,
  breaks: readonly number[],
  { sums, ramps, unit, minSegment }: ShapeOptions,
): Shape[] {
  const n = series.values.length;
  const ends = [0, ...breaks, n];
  const levels = ends.slice(1).map((to, i) => meanOf(series, ends[i]!, to));
  const steps = breaks.map((at, i) => ({ at, until: at, before: levels[i]!, after: levels[i + 1]! }));
  const isUp = steps.map(({ before, after }) => after > before);
  const runs: Run[] = [];
  for (let from = 0; from < steps.length; from += 1) {
    for (let to = from; to < steps.length && isUp[to] === isUp[from]; to += 1) {
      const [start, end] = [ends[from]!, ends[to + 2]!];
      const ramp = ramps.between(start, end).best;
      if (ramp === null || ramp.after > ramp.before !== isUp[from]) continue;
      const stepped =
        sums.costOf(breaks.slice(from, to + 1), start, end) + levelPenalty * unit * (to - from + 1);
      const gain = stepped - ramp.rss - rampPenalty * unit;
      if (!(gain > 0)) continue;
      runs.push({ gain, from, to, ramp: { ...ramp, at: start + ramp.at, until: start + ramp.until } });
    }
  }
  runs.sort((a, b) => b.gain - a.gain);
  const chosen: Run[] = [];
  for (const one of runs) if (chosen.every((other) => areApart(one, other, minSegment))) chosen.push(one);
  // The line of a ramp may end where no month ever was: a level stays within what was seen.
  const [least, most] = [Math.min(...series.values), Math.max(...series.values)];
  const known = (level: number) => Math.min(most, Math.max(least, level));
  const isRamp = (i: number) => chosen.some(({ from, to }) => i >= from && i <= to);
  return [
    ...steps.filter((_, i) => !isRamp(i)),
    ...chosen.map(({ ramp: { at, until, before, after } }) => ({
      at,
      until,
      before: known(before),
      after: known(after),
    })),
  ].sort((a, b) => a.at - b.at);
}

function areApart(one: Run, other: Run, minSegment: number): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return first.to < second.from && second.ramp.at - first.ramp.until >= minSegment;
}
