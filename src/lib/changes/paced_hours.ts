import { seasonOf } from "./season.js";
import type { SlipPoints } from "./slip_points.js";

/** A change of level: the point at which it came and the levels beside it. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Whether levels may come and go with the year: two rises, or two falls, at the same time of the year, to a month, in a series that goes
 * the other way too. What only rises is no season; and of a spike of a month or two, as a visit each quarter makes, no level is made.
 */
export function isYearly({ months }: Pick<SlipPoints, "months">, changes: readonly Change[]): boolean {
  const recurs = (own: readonly number[]) =>
    own.some((month, i) => own.slice(i + 1).some((later) => isSameTime(later - month)));
  const [rises, falls] = [true, false].map((isUp) =>
    changes.filter(({ before, after }) => after > before === isUp).map(({ at }) => months[at]!),
  ) as [number[], number[]];
  return rises.length > 0 && falls.length > 0 && (recurs(rises) || recurs(falls));
}

/** Whether so many months later it is the same time of another year, to a month. */
function isSameTime(apart: number): boolean {
  const off = apart % 12;
  return apart >= 11 && (off <= 1 || off === 11);
}

/** Hours per order at the pace of their year, weighted by what the season makes of their orders; null where no season is plain. */
export function pacedHours(points: SlipPoints): SlipPoints | null {
  const { told = points } = points;
  const season = seasonOfPoints(points.months, told.values);
  if (season.every((share) => share === 1)) return null;
  const isKept = (_: number, i: number) => season[i]! > 0;
  const values = told.values.map((value, i) => value / season[i]!).filter(isKept);
  const weights = told.weights.map((weight, i) => weight * season[i]!).filter(isKept);
  return {
    ...points,
    months: points.months.filter(isKept),
    values: values.map((value) => Math.sqrt(Math.max(0, value))),
    weights,
    told: { values, weights },
  };
}

/** What each point is to its year as a rule, from the months in a row that end with the last one; 1 where there is no season. */
function seasonOfPoints(months: Float64Array, values: Float64Array): Float64Array {
  let from = values.length - 1;
  while (from > 0 && months[from - 1] === months[from]! - 1) from -= 1;
  const row = seasonOf(values.subarray(from).map((value) => Math.max(0, value)));
  if (row.length < 12) return values.map(() => 1);
  return months.map((month) => row[(((month - months[from]!) % 12) + 12) % 12]!);
}
