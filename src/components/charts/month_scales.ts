import * as Plot from "@observablehq/plot";
import type { Formats } from "../../lib/text/format.js";
import { middleTicks } from "./month_axis.js";
import type { SeriesMonth } from "./month_series.js";
import { textWidth } from "./style.js";

export interface MonthScalesOptions {
  readonly formats: Formats;
  readonly axisFormat: (value: number) => string;
  /** Pixels from the first month to the end of the last. */
  readonly room: number;
}

/** The scale of values with its grid, and as many months below as there is room for. */
export function monthScales(
  months: readonly SeriesMonth[],
  { formats, axisFormat, room }: MonthScalesOptions,
): Plot.Markish[] {
  const [first, last] = [months[0]!.month, months.at(-1)!.month];
  return [
    Plot.axisY({
      ticks: 4,
      tickFormat: (value: number) => axisFormat(value),
      tickSize: 0,
      fill: "var(--muted)",
    }),
    Plot.gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
    Plot.axisX(middleTicks(first, last, room / (textWidth(formats.month(first)) + 14)), {
      tickFormat: formats.month,
      tickSize: 4,
      fill: "var(--muted)",
      stroke: "var(--line-strong)",
    }),
  ];
}
