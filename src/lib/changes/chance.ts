import { CutSearch } from "./cut.js";
import type { Random } from "../random.js";
import type { Series } from "./series.js";

/**
 * The share of shuffles of a stretch whose best single cut is at least as clear as that of the stretch as it is, its own order counted
 * as one; never less than the share of all orders that part the same points. Months are taken as exchangeable.
 */
export function shareOfShuffles(
  stretch: Series,
  { random, minSegment, draws }: { random: Random; minSegment: number; draws: number },
): number {
  const [values, weights] = [stretch.values.slice(), stretch.weights.slice()];
  const shuffled = { values, weights };
  const search = new CutSearch(values.length, minSegment);
  const cut = search.find(shuffled);
  const seen = search.ratio;
  const ratios = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    random.shuffle(values, weights);
    search.find(shuffled);
    ratios[draw] = search.ratio;
  }
  return Math.max(tailShare(ratios, seen), leastShare(values.length, cut));
}

/** The share of all orders of `n` points in which the same `cut` of them stand first or last: the cut is then as clear, whatever the values. */
function leastShare(n: number, cut: number): number {
  let ways = 1;
  for (let i = 1; i <= cut; i += 1) ways *= (n - cut + i) / i;
  return 2 / ways;
}

/**
 * The share of a distribution at or beyond a value, from a sample of it. Beyond the clearest tenth the tail is taken as exponential, so
 * that a small share needs no millions of draws (after T. A. Knijnenburg and others, 2009), of a scale that is known no better than from
 * so few: with Σ the sum of k excesses, another one passes x with chance (1 + x ÷ Σ)⁻ᵏ, which falls off more slowly than e^(−k·x ÷ Σ).
 */
export function tailShare(sample: ArrayLike<number>, seen: number): number {
  const n = sample.length;
  const tenth = Math.floor(n / 10);
  // The clearest tenth and the next, rising.
  const top = new Float64Array(tenth + 1).fill(-Infinity);
  let beyond = 0;
  for (let i = 0; i < n; i += 1) {
    const value = sample[i]!;
    if (value >= seen) beyond += 1;
    if (!(value > top[0]!)) continue;
    let place = 0;
    for (; place < tenth && top[place + 1]! < value; place += 1) top[place] = top[place + 1]!;
    top[place] = value;
  }
  if (beyond >= 10 || tenth < 5) return (beyond + 1) / (n + 1);
  const threshold = top[0]!;
  let excess = 0;
  for (let i = 1; i <= tenth; i += 1) excess += top[i]! - threshold;
  if (!(excess > 0)) return (beyond + 1) / (n + 1);
  return ((tenth + 1) / (n + 1)) * (1 + Math.max(0, seen - threshold) / excess) ** -tenth;
}
