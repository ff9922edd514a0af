import * as Plot from "@observablehq/plot";
import type { SeriesChange, SeriesWindow } from "./month_series.js";

/** Bands behind the months: the baseline, and where a new level began. */
export function bandMarks(
  { baseline, changes }: { baseline: SeriesWindow | null; changes: readonly SeriesChange[] },
  { changed, label }: { changed: (change: SeriesChange) => string; label: string },
): Plot.Markish[] {
  return [
    baseline && Plot.rect([baseline], { x1: "from", x2: "to", fill: "var(--band)", title: () => label }),
    Plot.rect(changes, { x1: "from", x2: "to", fill: "var(--accent)", fillOpacity: 0.18, title: changed }),
  ];
}

/** The levels of the windows whose level is known, from the first month drawn on. */
export function levelMarks(
  { baseline, current }: Readonly<Record<"baseline" | "current", SeriesWindow | null>>,
  first: Date,
): Plot.Markish {
  const level = (window: SeriesWindow | null, stroke: string) =>
    window?.value == null ? [] : [{ ...window, from: window.from < first ? first : window.from, stroke }];
  return Plot.ruleY([...level(baseline, "var(--muted)"), ...level(current, "var(--accent)")], {
    ...{ x1: "from", x2: "to", y: "value" },
    ...{ stroke: "stroke", strokeWidth: 2.5 },
  });
}
