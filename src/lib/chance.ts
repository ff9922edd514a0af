import { bestCut } from "./cut.js";
import type { Random } from "./random.js";
import type { Series } from "./series.js";

/**
 * The share of shuffles of a stretch whose best single cut is at least as clear as that of the stretch as it is, its own order counted
 * as one. Months are taken as exchangeable.
 */
export function shareOfShuffles(
  stretch: Series,
  { random, minSegment, draws }: { random: Random; minSegment: number; draws: number },
): number {
  const [values, weights] = [stretch.values.slice(), stretch.weights.slice()];
  const shuffled = { values, weights };
  const found = { at: 0, ratio: 0 };
  const seen = bestCut(shuffled, minSegment, found).ratio;
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let i = values.length - 1; i > 0; i -= 1) {
      const j = random.index(i + 1);
      const value = values[i]!;
      const weight = weights[i]!;
      values[i] = values[j]!;
      weights[i] = weights[j]!;
      values[j] = value;
      weights[j] = weight;
    }
    ratios[draw] = bestCut(shuffled, minSegment, found).ratio;
  }
  return tailShare(ratios, seen);
}

/**
 * The share of a distribution at or beyond a value, from a sample of it. Beyond the clearest tenth the tail is taken as exponential, so
 * that a small share needs no millions of draws (after T. A. Knijnenburg and others, 2009).
 */
export function tailShare(sample: ArrayLike<number>, seen: number): number {
  const n = sample.length;
  const sorted = Float64Array.from(sample).sort();
  let beyond = 0;
  while (beyond < n && sorted[n - 1 - beyond]! >= seen) beyond += 1;
  const tenth = Math.floor(n / 10);
  if (beyond >= 10 || tenth < 5) return (beyond + 1) / (n + 1);
  const threshold = sorted[n - 1 - tenth]!;
  let excess = 0;
  for (let i = n - tenth; i < n; i += 1) excess += (sorted[i]! - threshold) / tenth;
  if (!(excess > 0)) return (beyond + 1) / (n + 1);
  return (tenth / n) * Math.exp(-Math.max(0, seen - threshold) / excess);
}
