import { changePoints } from "./change_points.js";
import { leastPoints } from "./least_points.js";
import { isYearly, pacedHours } from "./paced_hours.js";
import type { Random } from "../random.js";
import { meanOf } from "./series.js";
import type { SlipMonths } from "./slip_months.js";
import { slipPoints, slipSeries, type SlipSeries } from "./slip_points.js";

/** A change of one series of a customer; months since the history began, levels in the unit of the series. */
export interface Slip {
  series: SlipSeries;
  /** First month off the old level, and the first on the new one: the same where it came at once. */
  month: number;
  month_until: number;
  /** Between which months it began, both included. */
  month_from: number;
  month_to: number;
  before: number;
  after: number;
  /** For `orders`: volume a month before and after, at mean prices; null where it is not known, and for the other series. */
  volume_before: number | null;
  volume_after: number | null;
  p_value: number;
}

/** What is found in a customer: its changes, and the series that were long enough to be looked at. */
export interface CustomerSlips {
  slips: Slip[];
  tested: SlipSeries[];
}

/** Months of which the mean is a level; of fewer it is what the ramp came to. */
const few = 3;

/** The lasting changes of all series of a customer, with intervals and p-values; `randomOf` gives each series a stream of its own. */
export function customerSlips(months: SlipMonths, randomOf: (series: SlipSeries) => Random): CustomerSlips {
  const found: CustomerSlips = { slips: [], tested: [] };
  for (const series of slipSeries) {
    let points = slipPoints(months, series);
    if (points.values.length < leastPoints) continue;
    found.tested.push(series);
    let changes = changePoints(points, { random: randomOf(series) });
    const paced = series === "hours_per_order" && isYearly(points, changes) ? pacedHours(points) : null;
    if (paced && paced.values.length >= leastPoints) {
      const left = changePoints(paced, { random: randomOf(series) });
      // A season takes changes away; what only looks like one, as more work each January, is parted anew.
      if (left.length < changes.length) [points, changes] = [paced, left];
    }
    const level = (value: number) => (points.levelOf ? points.levelOf(value) : value);
    changes.forEach(({ at, until, from, to, before, after, p_value }, i) => {
      const [start, end] = [changes[i - 1]?.until ?? 0, changes[i + 1]?.at ?? points.values.length];
      found.slips.push({
        series,
        month: points.months[at]!,
        month_until: points.months[until]!,
        // After months without a point the old level may have been left in any of them.
        month_from: from > 0 ? points.months[from - 1]! + 1 : points.months[from]!,
        month_to: points.months[to]!,
        before: points.told ? meanOf(points.told, start, at) : level(before),
        after: points.told && end - until >= few ? meanOf(points.told, until, end) : level(after),
        volume_before: points.volumes ? meanOf(points.volumes, start, at) : null,
        volume_after: points.volumes ? meanOf(points.volumes, until, end) : null,
        p_value,
      });
    });
  }
  return found;
}
