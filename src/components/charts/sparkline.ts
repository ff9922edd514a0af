import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";

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
  /** A month that is marked, as the start of a slip. */
  readonly mark?: Date | null;
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
    mark = null,
  }: SparklineOptions,
): HTMLElement {
  const { h, svg } = dom(document);
  const points = rows.filter((row) => row.value != null && Number.isFinite(row.value));
  const last = points.at(-1);
  const first = points[0];
  if (!first || !last || points.length < 2) return h("span", { class: "sparkline", title: label }, "–");
  const pad = 4;
  const values = points.map((row) => row.value!);
  const low = Math.min(...values);
  const high = Math.max(...values);
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
  const sentence = words.charts.sparkline(
    label,
    formats.month(first.month),
    format(first.value),
    formats.month(last.month),
    format(last.value),
  );
  return h(
    "span",
    { class: "sparkline" },
    svg(
      "svg",
      { role: "img", "aria-label": sentence, width, height, viewBox: `0 0 ${width} ${height}` },
      svg("title", {}, sentence),
      low < 0 && high > 0 ? svg("path", { class: "zero", d: `M0,${y(0).toFixed(1)}H${width}` }) : null,
      mark ? svg("path", { class: "mark", d: `M${x(mark).toFixed(1)},0V${height}` }) : null,
      svg("path", { class: "line", d: path }),
      svg("circle", { class: "end", cx: x(last.month).toFixed(1), cy: y(last.value!).toFixed(1), r: 2.5 }),
    ),
  );
}
