import { addMonths } from "../../lib/time/windows.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { everyMonth } from "./month_axis.js";
import { happenedIn, type MonthEvent } from "./month_events.js";
import type { SeriesChange, SeriesMonth, SeriesWindow } from "./month_series.js";
import { drawMonths } from "./months_drawing.js";

export interface CustomerMonthsChartOptions extends ChartOptions {
  /** What is drawn, as "Net revenue". */
  readonly label: string;
  /** Writer of exact values; whole euros by default. */
  readonly format?: (value: number | null) => string;
  /** Writer of the axis; short euros by default. */
  readonly axisFormat?: (value: number) => string;
  readonly title?: string;
  /** Sum or ratio of the baseline and of the current window, per month. */
  readonly baseline?: SeriesWindow | null;
  readonly current?: SeriesWindow | null;
  readonly asOf?: Date | null;
  readonly events?: readonly MonthEvent[];
  /** Between which days a new level began. */
  readonly changes?: readonly SeriesChange[];
  /** A month without a row counts as nothing (`zero`, for sums) or is not known (`gap`, for ratios). */
  readonly missing?: "zero" | "gap";
  readonly height?: number;
  /** Opens what is behind a month. */
  readonly onOpen?: ((month: Date) => void) | null;
}

/** A series of months with the baseline band, the as-of month and the events it may coincide with. */
export function CustomerMonthsChart(
  rows: readonly SeriesMonth[],
  {
    words,
    formats,
    width = 640,
    document,
    label,
    format = formats.money,
    axisFormat = formats.compact,
    title = words.charts.months.title(label),
    baseline = null,
    current = null,
    asOf = null,
    events = [],
    changes = [],
    missing = "zero",
    height = 240,
    onOpen = null,
  }: CustomerMonthsChartOptions,
): HTMLElement {
  const text = words.charts.months;
  const parts = { words, document, name: "months", title };
  const months = everyMonth(rows, missing, asOf);
  const known = months.filter((row) => row.value != null);
  if (known.length === 0) return emptyFigure(text.empty(label), parts);
  // A line at the end of what is drawn would part nothing.
  const until = asOf !== null && months.at(-1)!.month > asOf ? asOf : null;
  const happened = happenedIn(events);
  const hasEvents = months.some(({ month }) => happened(month) !== "");
  const changed = (some: readonly SeriesChange[]) =>
    text.changed(some.map(({ from, to }) => [formats.month(from), formats.month(addMonths(to, -1))]));
  const chart = drawMonths(months, {
    ...{ words, formats, width, document, title, label, format, axisFormat },
    ...{
      baseline,
      current,
      asOf: until,
      events,
      changes,
      changed: (change) => changed([change]),
      height,
      onOpen,
    },
  });
  return figureWithTable(chart, {
    ...parts,
    caption: [sentence(), until && text.after(formats.month(until))].filter(Boolean).join(" "),
    table: {
      columns: [
        { label: text.month },
        { label, isNumber: true },
        ...(hasEvents ? [{ label: text.happened }] : []),
      ],
      rows: months.map((row) => [
        formats.month(row.month),
        format(row.value),
        ...(hasEvents ? [happened(row.month)] : []),
      ]),
    },
  });

  function sentence() {
    return [levels(), changes.length > 0 && changed(changes)].filter(Boolean).join(" ");
  }

  function levels() {
    const span = ({ from, to }: SeriesWindow) => [formats.month(from), formats.month(to)] as const;
    if (baseline?.value != null && current?.value != null)
      return text.against_baseline(format(current.value), format(baseline.value), ...span(baseline));
    const complete = known.filter(({ month }) => asOf === null || month <= asOf);
    const [from, to] = [complete[0] ?? known[0]!, complete.at(-1) ?? known.at(-1)!];
    const [first, last] = [format(from.value), format(to.value)];
    const course = text.from_to(formats.month(from.month), first, formats.month(to.month), last);
    if (from === to) return course;
    if (current?.value != null) return `${course} ${text.level(format(current.value), ...span(current))}`;
    if (baseline?.value == null) return course;
    return `${course} ${text.band(format(baseline.value), ...span(baseline))}`;
  }
}
