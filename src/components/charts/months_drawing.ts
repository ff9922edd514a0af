import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./figure.js";
import { eventMarks, happenedIn, placeEvents, type MonthEvent } from "./month_events.js";
import { middleOfMonth, nextMonth } from "./month_axis.js";
import { bandMarks, levelMarks } from "./month_bands.js";
import { hitMark, openHits } from "./month_hits.js";
import { monthScales } from "./month_scales.js";
import type { SeriesChange, SeriesMonth, SeriesWindow } from "./month_series.js";
import { plotDefaults, textWidth, tip } from "./style.js";

/** What a series is drawn with, all of it decided. */
export interface MonthsDrawing extends ChartOptions {
  readonly title: string;
  readonly label: string;
  readonly format: (value: number | null) => string;
  readonly axisFormat: (value: number) => string;
  readonly baseline: SeriesWindow | null;
  readonly current: SeriesWindow | null;
  readonly asOf: Date | null;
  readonly events: readonly MonthEvent[];
  readonly changes: readonly SeriesChange[];
  /** A change in words. */
  readonly changed: (change: SeriesChange) => string;
  readonly height: number;
  readonly onOpen: ((month: Date) => void) | null;
}

/** A line through months that follow each other, of which some are known, with the bands, levels and events that it is read by. */
export function drawMonths(
  months: readonly SeriesMonth[],
  {
    words,
    formats,
    width = 640,
    document,
    title,
    label,
    format,
    axisFormat,
    baseline,
    current,
    asOf,
    events,
    changes,
    changed,
    height,
    onOpen,
  }: MonthsDrawing,
) {
  const known = months.filter((row) => row.value != null);
  const [first, last] = [months[0]!.month, nextMonth(months.at(-1)!.month)];
  const shown = events.filter(({ date }) => date >= first && date <= last);
  const happened = happenedIn(events);
  const values = known.map((row) => row.value!).concat(baseline?.value ?? [], current?.value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(...values);
  const marginLeft = Math.max(...[low, high].map((value) => textWidth(axisFormat(value)))) + 14;
  const marginRight = 12;
  const x = (date: Date) =>
    marginLeft + ((+date - +first) / (+last - +first)) * (width - marginLeft - marginRight);
  const placed = placeEvents(shown, { x, width, right: width - marginRight });
  const marginTop = 14 + placed.height;
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: height + placed.height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 26,
    x: { type: "utc", domain: [first, last], label: null },
    y: { domain: low === high ? [0, 1] : [low, high], nice: true, label: null },
    marks: [
      ...bandMarks({ baseline, changes }, { changed, label: words.charts.months.baseline }),
      ...monthScales(months, { formats, axisFormat, room: width - marginLeft - marginRight }),
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
      ...eventMarks(placed, marginTop),
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
      levelMarks({ baseline, current }, first),
      onOpen ? hitMark(known) : null,
      Plot.tip(
        known,
        Plot.pointerX({
          x: middleOfMonth,
          y: "value",
          title: (d) =>
            [formats.month(d.month), `${label}: ${format(d.value)}`, happened(d.month)]
              .filter(Boolean)
              .join("\n"),
          ...tip,
        }),
      ),
    ],
    color: { type: "identity" },
  });
  if (onOpen)
    openHits(chart, known, {
      onOpen,
      label: ({ month, value }) => words.charts.every.open(formats.month(month), format(value)),
    });
  return chart;
}
