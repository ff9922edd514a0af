import * as Plot from "@observablehq/plot";
import { nextMonth } from "./month_axis.js";
import type { SeriesMonth } from "./month_series.js";
import { opens } from "./opens.js";

/** What catches a click: each month from top to bottom, unseen. */
export function hitMark(months: readonly SeriesMonth[]): Plot.Markish {
  return Plot.rect(months, {
    x1: "month",
    x2: (row: SeriesMonth) => nextMonth(row.month),
    fill: "none",
    className: "hits",
  });
}

/** Lets every month of a drawing that has them open what is behind it; the keyboard begins at the last. */
export function openHits(
  chart: Element,
  months: readonly SeriesMonth[],
  { onOpen, label }: { onOpen: (month: Date) => void; label: (row: SeriesMonth) => string },
): void {
  const hits = chart.querySelectorAll<SVGElement>(".hits rect");
  const part = (row: SeriesMonth, at: number) => ({
    node: hits[at],
    label: label(row),
    open: () => onOpen(row.month),
  });
  opens(months.map(part), -1);
}
