import { eachSplit, ratioOf, sumOf, type RatioMonth } from "./month_splits.js";

/** A ratio before and after, the range of its change, and how often chance alone would part the months as far. */
export interface BeforeAfter {
  before: number;
  after: number;
  /** 95% range of after − before; null on a side to which these months set no bound. */
  low: number | null;
  high: number | null;
  p_value: number;
}

/** Months looked at on each side of a moment; its own month belongs to neither (docs/metrics.md, Events). */
export const sideMonths = 6;

/** Months on each side below which the smallest possible p-value passes 0.05: nothing can be told from them (docs/metrics.md, Events). */
export const leastMonths = 4;

/** Share of the splits that must lie as far apart for a change to stay within the range; up to it a change is more than chance. */
export const outside = 0.05;

/**
 * A ratio (sums over sums) before and after, with an exact permutation test: the share of all ways to choose as many of the months for
 * "after" whose difference is at least as large, either way. The range holds the changes that the same test leaves standing once they
 * are taken off the months after (inversion of the test; E. Pitman 1937), so it holds 0 exactly where the p-value is above 0.05.
 * A way that leaves a side without volume counts as one as far. Null with fewer than four months with volume on either side.
 */
export function beforeAfter(before: readonly RatioMonth[], after: readonly RatioMonth[]): BeforeAfter | null {
  const [left, right] = [sumOf(before), sumOf(after)];
  const isShort = (side: readonly RatioMonth[]) =>
    side.filter(({ volume }) => volume > 0).length < leastMonths;
  if (isShort(before) || isShort(after) || left.volume <= 0 || right.volume <= 0) return null;
  const seen = ratioOf(right) - ratioOf(left);
  const small = 1e-9 * Math.max(Math.abs(ratioOf(left)), Math.abs(ratioOf(right)));
  let asFar = 0;
  const lows: number[] = [];
  const highs: number[] = [];
  eachSplit(before, after, (change, part) => {
    if (!(Math.abs(change) < Math.abs(seen) - small)) asFar += 1;
    const [low, high] = changesAsFar(seen, change, part, small);
    lows.push(low);
    highs.push(high);
  });
  const at = Math.floor(outside * lows.length);
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    before: ratioOf(left),
    after: ratioOf(right),
    low: finite(lows.sort((a, b) => a - b)[at]!),
    high: finite(highs.sort((a, b) => b - a)[at]!),
    p_value: asFar / lows.length,
  };
}

/** Between which true changes δ a split lies at least as far apart as the one seen: |change − part·δ| ≥ |seen − δ|. */
function changesAsFar(
  seen: number,
  change: number,
  part: number,
  small: number,
): readonly [low: number, high: number] {
  const everywhere = [-Infinity, Infinity] as const;
  const [same, opposite] = [1 - part, 1 + part];
  const [first, second] = [(seen - change) / same, (seen + change) / opposite];
  if (!(Math.abs(part) <= 1 + 1e-9)) return everywhere;
  if (same < 1e-9) {
    if (Math.abs(change - seen) <= small) return everywhere;
    return change > seen ? [-Infinity, second] : [second, Infinity];
  }
  if (opposite < 1e-9) {
    if (Math.abs(change + seen) <= small) return everywhere;
    return change > -seen ? [first, Infinity] : [-Infinity, first];
  }
  return [Math.min(first, second), Math.max(first, second)];
}
