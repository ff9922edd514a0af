import * as Plot from "@observablehq/plot";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { lanes, type LanePlace } from "./lanes.js";
import { everyMonth, middleOfMonth, monthTicks, nextMonth } from "./month_axis.js";
import { addMonths } from "../../lib/windows.js";
import { opens } from "./opens.js";
import { clip, plotDefaults, textWidth, tip } from "./style.js";

/** One month of a series; null where it cannot be known. */
export interface SeriesMonth {
  readonly month: Date;
  readonly value: number | null;
}

/** A window of months with the level that the series had in it, in the series' own unit a month. */
export interface SeriesWindow {
  readonly from: Date;
  readonly to: Date;
  readonly value: number | null;
}

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
  readonly events?: readonly { readonly date: Date; readonly label: string }[];
  /** Between which days a new level began. */
  readonly changes?: readonly { readonly from: Date; readonly to: Date }[];
  /** A month without a row counts as nothing (`zero`, for sums) or is not known (`gap`, for ratios). */
  readonly missing?: "zero" | "gap";
  readonly height?: number;
  /** Opens what is behind a month. */
  readonly onOpen?: ((month: Date) => void) | null;
}

/** Height of a line of event labels. */
const laneHeight = 17;

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
  const [first, last] = [months[0]!.month, nextMonth(months.at(-1)!.month)];
  const shown = events.filter(({ date }) => date >= first && date <= last);
  const values = known.map((row) => row.value!).concat(baseline?.value ?? [], current?.value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(...values);
  const marginLeft = Math.max(...[low, high].map((value) => textWidth(axisFormat(value)))) + 14;
  const marginRight = 12;
  const x = (date: Date) =>
    marginLeft + ((+date - +first) / (+last - +first)) * (width - marginLeft - marginRight);
  const labels = shown.map((event) => ({ ...event, text: clip(event.label, width * 0.4) }));
  const places = lanes(
    labels.map((event) => ({ x: x(event.date), width: textWidth(event.text) + 6 })),
    width - marginRight,
  );
  const laneCount = Math.max(0, ...places.map(({ lane }) => lane + 1));
  const marginTop = 14 + laneCount * laneHeight;
  const marks = labels.map((event, index) => ({ ...event, ...places[index]! }));
  const level = (window: SeriesWindow | null, stroke: string) =>
    window?.value == null ? [] : [{ ...window, from: window.from < first ? first : window.from, stroke }];
  const levels = [...level(baseline, "var(--muted)"), ...level(current, "var(--accent)")];
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: height + laneCount * laneHeight,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 26,
    x: { type: "utc", domain: [first, last], label: null },
    y: { domain: low === high ? [0, 1] : [low, high], nice: true, label: null },
    marks: [
      baseline
        ? Plot.rect([baseline], { x1: "from", x2: "to", fill: "var(--band)", title: () => text.baseline })
        : null,
      Plot.rect(changes, {
        x1: "from",
        x2: "to",
        fill: "var(--accent)",
        fillOpacity: 0.18,
        title: (d: { from: Date; to: Date }) =>
          text.changed(formats.month(d.from), formats.month(addMonths(d.to, -1))),
      }),
      Plot.axisY({
        ticks: 4,
        tickFormat: (value: number) => axisFormat(value),
        tickSize: 0,
        fill: "var(--muted)",
      }),
      Plot.gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.axisX(
        monthTicks(
          first,
          months.at(-1)!.month,
          (width - marginLeft - marginRight) / (textWidth(formats.month(first)) + 14),
        ),
        {
          tickFormat: formats.month,
          tickSize: 4,
          fill: "var(--muted)",
          stroke: "var(--line-strong)",
        },
      ),
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
      Plot.ruleX(marks, { x: "date", stroke: "var(--event)", strokeDasharray: "3,3" }),
      ...marks.map((mark) => Plot.text([mark], eventText(mark, marginTop))),
      asOf ? Plot.ruleX([asOf], { stroke: "var(--muted)" }) : null,
      Plot.lineY(months, {
        x: middleOfMonth,
        y: "value",
        stroke: "var(--line-series)",
        strokeWidth: 1.5,
        curve: "linear",
      }),
      Plot.dot(known, {
        x: middleOfMonth,
        y: "value",
        r: width < 420 ? 1.5 : 2.2,
        fill: "var(--line-series)",
      }),
      Plot.ruleY(levels, { x1: "from", x2: "to", y: "value", stroke: "stroke", strokeWidth: 2.5 }),
      onOpen
        ? Plot.rect(known, {
            x1: "month",
            x2: (row) => nextMonth(row.month),
            fill: "none",
            className: "hits",
          })
        : null,
      Plot.tip(
        known,
        Plot.pointerX({
          x: middleOfMonth,
          y: "value",
          title: (d) => `${formats.month(d.month)}\n${label}: ${format(d.value)}`,
          ...tip,
        }),
      ),
    ],
    color: { type: "identity" },
  });
  const figure = figureWithTable(chart, {
    ...parts,
    caption: sentence(),
    table: {
      columns: [{ label: text.month }, { label, isNumber: true }],
      rows: months.map((row) => [formats.month(row.month), format(row.value)]),
    },
  });
  if (onOpen) {
    const hits = chart.querySelectorAll<SVGElement>(".hits rect");
    const part = ({ month, value }: SeriesMonth, at: number) => ({
      node: hits[at],
      label: words.charts.open(formats.month(month), format(value)),
      open: () => onOpen(month),
    });
    opens(known.map(part), -1);
  }
  return figure;

  function sentence() {
    const dated = changes.map(({ from, to }) =>
      text.changed(formats.month(from), formats.month(addMonths(to, -1))),
    );
    if (baseline?.value != null && current?.value != null)
      return [
        text.against_baseline(
          format(current.value),
          format(baseline.value),
          formats.month(baseline.from),
          formats.month(baseline.to),
        ),
        ...dated,
      ].join(" ");
    const complete = known.filter(({ month }) => asOf === null || month <= asOf);
    const [from, to] = [complete[0] ?? known[0]!, complete.at(-1) ?? known.at(-1)!];
    return text.from_to(
      formats.month(from.month),
      format(from.value),
      formats.month(to.month),
      format(to.value),
    );
  }
}

function eventText({ anchor, lane }: LanePlace, marginTop: number): Plot.TextOptions {
  return {
    x: "date",
    frameAnchor: "top",
    text: "text",
    textAnchor: anchor,
    dx: anchor === "start" ? 3 : -3,
    dy: 6 - marginTop + lane * laneHeight,
    lineAnchor: "top",
    fill: "var(--event-ink)",
  };
}
