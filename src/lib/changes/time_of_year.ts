import { leastMonths, outside, sideMonths, type BeforeAfter } from "./before_after.js";
import { median } from "./median.js";
import { ratioOf, sumOf, type RatioMonth } from "./month_splits.js";

/** A month of a ratio, with how many months it lies after the month of the moment; negative before it. */
export interface PlacedMonth extends RatioMonth {
  readonly offset: number;
}

/** What the time of the year does to a ratio between the six months before and after a moment, and from how many other years; null from none. */
export interface TimeOfYear {
  readonly years: number;
  readonly change: number | null;
}

/** What part of a change the time of the year must make for it to be laid to that. */
const most = 0.5;

/**
 * What the time of the year alone changes in a ratio (docs/metrics.md, Events): half of how much further it goes at the same time of other
 * years than half a year from it, the middle one of each. What comes and goes with the year shows in it whole; a trend goes on at both
 * times alike and a step that came at the moment lies within one side of all others, so neither does.
 */
export function timeOfYear(months: readonly PlacedMonth[]): TimeOfYear {
  const offsets = months.map(({ offset }) => offset);
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const [same, opposite]: [number[], number[]] = [[], []];
  for (let at = 6 * Math.floor(first / 6); at <= last; at += 6) {
    const change = at === 0 ? null : changeAt(months, at);
    if (change !== null) (at % 12 === 0 ? same : opposite).push(change);
  }
  const [there, away] = [median(same), median(opposite)];
  return there === null || away === null
    ? { years: 0, change: null }
    : { years: same.length, change: (there - away) / 2 };
}

/** Whether a change that is more than chance went the way of the time of the year, and that makes at least half of it. */
export function isTimeOfYear(
  { before, after, p_value }: Pick<BeforeAfter, "before" | "after" | "p_value">,
  { change: usual }: TimeOfYear,
): boolean {
  return usual !== null && p_value <= outside && usual / (after - before) >= most;
}

/** How the ratio differs between the six months before and after a place; null with fewer than four months with volume on a side. */
function changeAt(months: readonly PlacedMonth[], at: number): number | null {
  const [before, after] = [-1, 1].map((side) =>
    months.filter(({ offset }) => side * (offset - at) >= 1 && side * (offset - at) <= sideMonths),
  ) as [PlacedMonth[], PlacedMonth[]];
  const isShort = (one: readonly PlacedMonth[]) =>
    one.filter(({ volume }) => volume > 0).length < leastMonths || !(sumOf(one).volume > 0);
  return isShort(before) || isShort(after) ? null : ratioOf(sumOf(after)) - ratioOf(sumOf(before));
}
