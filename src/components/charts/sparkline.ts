import { addMonths } from "../../lib/time/windows.js";
import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { readAlong } from "./read_along.js";

/** One month of a small line; null leaves a gap. */
export interface SparklineMonth {
  readonly month: Date;
  readonly value: number | null;
}

export interface SparklineOptions extends Pick<ChartOptions, "words" | "formats" | "width" | "document"> {
  /** What the line shows, for readers who do not see it. */
  readonly label: string;
  readonly height?: number;
  /** Writer of the values; whole euros by default. */
  readonly format?: (value: number | null) => string;
  /** A level that the line is set against, as that of a baseline. */
  readonly level?: number | null;
  /** Months between which the level changed, shaded. */
  readonly changes?: readonly { readonly from: Date; readonly to: Date }[];
  /** What happened, each a mark on its day. */
  readonly events?: readonly { readonly date: Date; readonly label: string }[];
  /** Whether each month can be read by itself. */
  readonly isRead?: boolean;
}

/** A line without axes, with a dot on the last month; a dash where fewer than two months have a value. */
export function Sparkline(
  rows: readonly SparklineMonth[],
  {
    words,
    formats,
    width = 120,
    height = 32,
    document,
    label,
    format = formats.money,
    level = null,
    changes = [],
    events = [],
    isRead = false,
  }: SparklineOptions,
): HTMLElement {
  const { h, svg } = dom(document);
  const points = rows.filter((row) => row.value != null && Number.isFinite(row.value));
  const last = points.at(-1);
  const first = points[0];
  if (!first || !last || points.length < 2) return h("span", { class: "sparkline", title: label }, "–");
  const pad = 4;
  const values = points.map((row) => row.value!);
  const low = Math.min(...values, level ?? Infinity);
  const high = Math.max(...values, level ?? -Infinity);
  const [from, to] = [rows[0]!.month.getTime(), rows.at(-1)!.month.getTime()];
  const x = (month: Date) => pad + ((month.getTime() - from) / (to - from || 1)) * (width - 2 * pad);
  const y = (value: number) =>
    high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad);
  let pen = "M";
  const path = rows
    .map((row) => {
      if (row.value == null || !Number.isFinite(row.value)) {
        pen = "M";
        return "";
      }
      const step = `${pen}${x(row.month).toFixed(1)},${y(row.value).toFixed(1)}`;
      pen = "L";
      return step;
    })
    .join("");
  const isInside = (date: Date) => +date >= from && +date < +addMonths(last.month, 1);
  const inside = (date: Date) => x(new Date(Math.min(Math.max(+date, from), to)));
  const shaded = changes.filter((change) => isInside(change.from) || isInside(change.to));
  const marked = events.filter((event) => isInside(event.date));
  const sentence = [
    words.charts.every.sparkline(
      label,
      formats.month(first.month),
      format(first.value),
      formats.month(last.month),
      format(last.value),
    ),
    ...shaded.map((change) =>
      words.charts.months.changed([[formats.month(change.from), formats.month(change.to)]]),
    ),
    ...marked.map((event) => `${event.label}, ${formats.date(event.date)}`),
  ].join("\n");
  const drawing = svg(
    "svg",
    {
      ...{ role: "img", "aria-label": sentence, width, height, viewBox: `0 0 ${width} ${height}` },
      "data-tip": isRead ? null : sentence,
    },
    low < 0 && high > 0 ? svg("path", { class: "zero", d: `M0,${y(0).toFixed(1)}H${width}` }) : null,
    level === null ? null : svg("path", { class: "level", d: `M0,${y(level).toFixed(1)}H${width}` }),
    ...shaded.map((change) => {
      const [start, end] = [inside(change.from), inside(addMonths(change.to, 1))];
      const wide = Math.max(end - start, 3);
      return svg("rect", { class: "change", x: start.toFixed(1), y: 0, width: wide.toFixed(1), height });
    }),
    svg("path", { class: "line", d: path }),
    ...marked.map((event) =>
      svg("path", { class: "event", d: `M${inside(event.date).toFixed(1)},${height - 6}l3,5h-6z` }),
    ),
    svg("circle", { class: "end", cx: x(last.month).toFixed(1), cy: y(last.value!).toFixed(1), r: 2.5 }),
  );
  const places = points.map(({ month, value }) => ({
    ...{ x: x(month), y: y(value!) },
    text: `${formats.month(month)}: ${format(value)}`,
  }));
  return h(
    "span",
    { class: "sparkline" },
    drawing,
    isRead ? readAlong(drawing, places, { width, document }) : null,
  );
}
