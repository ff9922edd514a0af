import { knowsHours } from "../../lib/hours/knows_hours.js";
import { addMonths, lastDayOf, monthsBetween } from "../../lib/time/windows.js";
import type { EditionData } from "../edition_data.js";

/** A day of an edition as a UTC midnight. */
export const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

type Month = EditionData["months"][number];
/** A figure that is counted by month. */
export type Series = Exclude<keyof Month, "month">;
/** A figure of a stretch of months: a sum, or a ratio of sums. */
export type Figure = Series | "order_size" | "minutes_per_order";

/** The figures by month, in the order in which they are shown. */
const series: readonly Series[] = [
  "revenue",
  "orders",
  "lines",
  "quantity",
  "hours",
  "cost",
  "gross_margin",
  "cost_to_serve",
  "contribution",
];

/** What is known only where the hours are. */
const ofHours: readonly Series[] = ["hours", "cost_to_serve", "contribution"];

/** A stretch of whole months with its figures; a figure that is not shared, or not known, is null. */
export interface Year {
  from: Date;
  to: Date;
  /** Whole months in it: 12, or fewer where the relationship is younger. */
  months: number;
  figures: Record<Figure, number | null>;
}

/** The figures by month that an edition holds with a value anywhere. */
export function seriesOf(data: Pick<EditionData, "months">): Series[] {
  return series.filter((name) => data.months.some((month) => month[name] != null));
}

/**
 * The years that end with the as-of month, oldest first, at most five: those that lie wholly within the months since the
 * first; where not even one does, the months there are.
 */
export function yearsOf({ months, report }: Pick<EditionData, "months" | "report">): Year[] {
  const asOf = dayOf(report.as_of);
  const first = months[0] ? dayOf(months[0].month) : asOf;
  const whole = Math.min(5, Math.floor((monthsBetween(first, asOf) + 1) / 12));
  if (whole === 0) return [yearOf(months, addMonths(first, 0), lastDayOf(asOf))];
  return Array.from({ length: whole }, (_, index) => {
    const from = addMonths(asOf, 1 - 12 * (whole - index));
    return yearOf(months, from, lastDayOf(addMonths(from, 11)));
  });
}

function yearOf(months: readonly Month[], from: Date, to: Date): Year {
  const within = months.filter(({ month }) => dayOf(month) >= from && dayOf(month) <= to);
  const hasHours = knowsHours(
    within.map(({ month, ...figures }) => ({
      month: dayOf(month),
      hours: figures.hours ?? figures.cost_to_serve ?? figures.contribution ?? null,
    })),
    from,
  );
  const sum = (name: Series) => {
    if (!hasHours && ofHours.includes(name)) return null;
    const known = within.map((month) => month[name]).filter((value) => value != null);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  const sums = Object.fromEntries(series.map((name) => [name, sum(name)])) as Record<Series, number | null>;
  const ratio = (above: number | null, below: number | null) =>
    above === null || below === null || below === 0 ? null : above / below;
  return {
    from,
    to,
    months: monthsBetween(from, to) + 1,
    figures: {
      ...sums,
      order_size: ratio(sums.revenue, sums.orders),
      minutes_per_order: ratio(sums.hours === null ? null : 60 * sums.hours, sums.orders),
    },
  };
}

/** The figures that an edition shows for its last year, in the order in which they are shown; units of many products add up to nothing. */
export function figuresOf(years: readonly Year[]): Figure[] {
  const order: Figure[] = [
    "revenue",
    "orders",
    "order_size",
    "lines",
    "hours",
    "minutes_per_order",
    "cost",
    "gross_margin",
    "cost_to_serve",
    "contribution",
  ];
  return order.filter((figure) => years.at(-1)?.figures[figure] != null);
}

/** Change of a figure between two years as a share; null where one is not known, or the first is not positive. */
export function changeOf(before: Year | undefined, now: Year, figure: Figure): number | null {
  const [a, b] = [before?.figures[figure] ?? null, now.figures[figure]];
  return a === null || b === null || a <= 0 ? null : b / a - 1;
}
