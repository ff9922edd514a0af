import type { EditionData } from "../edition_data.js";

type Month = EditionData["months"][number];
/** A figure that is counted by month. */
export type Series = Exclude<keyof Month, "month">;

/** The figures by month, in the order in which they are shown. */
export const series: readonly Series[] = [
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

/** The figures by month that an edition holds with a value anywhere. */
export function seriesOf(data: Pick<EditionData, "months">): Series[] {
  return series.filter((name) => data.months.some((month) => month[name] != null));
}

/** The sum of a figure over a window, days yyyy-mm-dd; null where none of its months has a value. */
export function sumOf(months: readonly Month[], name: Series, from: string, to: string): number | null {
  const values = months.filter(({ month }) => month >= from && month <= to).map((month) => month[name]);
  const known = values.filter((value) => value != null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** A figure of the last twelve months beside the twelve before. */
export interface Compared {
  now: number | null;
  before: number | null;
}

/** Sums of every figure in both windows, with purchases and hours per order where both their parts are there. */
export function comparedFigures(
  data: EditionData,
): Partial<Record<Series | "order_size" | "hours_per_order", Compared>> {
  const { months, report } = data;
  const isOld = report.prior_from >= report.history_from;
  const compared = (name: Series): Compared => ({
    now: sumOf(months, name, report.current_from, report.current_to),
    before: isOld ? sumOf(months, name, report.prior_from, report.prior_to) : null,
  });
  const figures: ReturnType<typeof comparedFigures> = Object.fromEntries(
    seriesOf(data).map((name) => [name, compared(name)]),
  );
  const { revenue, hours, orders } = figures;
  if (revenue && orders) figures.order_size = ratio(revenue, orders);
  if (hours && orders) figures.hours_per_order = ratio(hours, orders);
  return figures;
}

function ratio(above: Compared, below: Compared): Compared {
  const of = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b);
  return { now: of(above.now, below.now), before: of(above.before, below.before) };
}

/** Change on the window before as a share; null where there is none, or nothing positive to compare with. */
export function changeOf({ now, before }: Compared): number | null {
  return now === null || before === null || before <= 0 ? null : now / before - 1;
}
