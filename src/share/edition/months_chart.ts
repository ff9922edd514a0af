import { max, min, scaleBand, scaleLinear } from "d3";
import { dom } from "../../components/charts/dom.js";
import type { Formats } from "../../lib/text/format.js";
import { addMonths, monthsBetween } from "../../lib/time/windows.js";

/** One month of a figure; null where it is not known. */
export interface ChartMonth {
  readonly month: Date;
  readonly value: number | null;
}

/** The mean of a month over some of them, which stand among those drawn. */
export interface MonthsMean {
  readonly from: Date;
  readonly to: Date;
  readonly mean: number;
}

export interface MonthsChartOptions {
  readonly formats: Formats;
  /** The question or name above the drawing. */
  readonly title: string;
  /** Last day of the last twelve months, which stand out. */
  readonly asOf: Date;
  /** The years whose mean is drawn, oldest first. */
  readonly years: readonly MonthsMean[];
  /** Writer of exact values. */
  readonly format: (value: number | null) => string;
  /** Writer of the labels of a year's mean. */
  readonly short: (value: number | null) => string;
  readonly width?: number;
  readonly height?: number;
  readonly document?: Document;
}

const margin = { top: 22, bottom: 22 };

/** A column a month, the last twelve in colour, and over each of the years their mean as a line with its value; none where a month is not known. */
export function MonthsChart(
  rows: readonly ChartMonth[],
  { formats, title, asOf, years, format, short, width = 480, height = 180, document }: MonthsChartOptions,
): SVGSVGElement {
  const { svg } = dom(document);
  const months = everyMonth(rows, asOf);
  const x = scaleBand<number>(
    months.map((_, index) => index),
    [0, width],
  ).paddingInner(0.2);
  const values = months.map(({ value }) => value ?? 0);
  const y = scaleLinear([min([0, ...values])!, max([1, ...values])!], [height - margin.bottom, margin.top]);
  const columns = months.map(({ month, value }, index) =>
    svg(
      "rect",
      {
        class: index >= months.length - 12 ? "month now" : "month",
        x: x(index)!.toFixed(1),
        width: x.bandwidth().toFixed(1),
        y: Math.min(y(0), y(value ?? 0)).toFixed(1),
        height: Math.abs(y(value ?? 0) - y(0)).toFixed(1),
      },
      svg("title", {}, `${formats.month(month)}: ${format(value)}`),
    ),
  );
  const placeOf = (month: Date) => x(monthsBetween(months[0]!.month, month))!;
  const means = years.map(({ from, to, mean }, index, { length }) => {
    const [left, right] = [placeOf(from), placeOf(to) + x.bandwidth()];
    const room = right - left;
    const label = room < short(mean).length * 6 ? null : short(mean);
    return svg(
      "g",
      { class: "year" },
      svg("path", { d: `M${left.toFixed(1)},${y(mean).toFixed(1)}H${right.toFixed(1)}` }),
      label === null
        ? null
        : svg(
            "text",
            {
              class: index === length - 1 ? "mean now" : "mean",
              x: ((left + right) / 2).toFixed(1),
              y: (margin.top - 9).toFixed(1),
            },
            label,
          ),
    );
  });
  const ticks = months.flatMap(({ month }, index) =>
    month.getUTCMonth() === 0 && x(index)! < width - 28
      ? [
          svg("path", { class: "tick", d: `M${x(index)!.toFixed(1)},${height - margin.bottom}v5` }),
          svg(
            "text",
            { class: "tick", x: (x(index)! + 3).toFixed(1), y: height - 6 },
            String(month.getUTCFullYear()),
          ),
        ]
      : [],
  );
  return svg(
    "svg",
    { class: "months", role: "img", "aria-label": title, viewBox: `0 0 ${width} ${height}`, width, height },
    svg("path", { class: "base", d: `M0,${y(0).toFixed(1)}H${width}` }),
    ...columns,
    ...means,
    ...ticks,
  );
}

/** One row for each month between the first and the as-of month. */
function everyMonth(rows: readonly ChartMonth[], asOf: Date): ChartMonth[] {
  const first = rows[0]?.month;
  if (!first) return [];
  const known = new Map(rows.map((row) => [+row.month, row]));
  return Array.from({ length: monthsBetween(first, asOf) + 1 }, (_, index) => {
    const month = addMonths(first, index);
    return known.get(+month) ?? { month, value: null };
  });
}
