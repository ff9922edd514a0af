import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./figure.js";
import { opens } from "./opens.js";
import { plotDefaults, signColour, textWidth, tip } from "./style.js";
import { barsDomain, isCut, placeBars, type WaterfallBar } from "./waterfall_bars.js";
import { amountWriter, barTexts, rowMiddle, writtenAmount } from "./waterfall_texts.js";
import { zeroLine } from "./zero_line.js";

/** A waterfall lying on its side: a row a bar, the label before it, the amount behind it. */
export function drawWaterfall(
  bars: readonly WaterfallBar[],
  {
    words,
    formats,
    width = 640,
    document,
    label,
    isDense = false,
  }: ChartOptions & { label: string; isDense?: boolean },
) {
  const placed = placeBars(bars);
  const cut = isCut(placed);
  const isNarrow = width < 480;
  const amount = amountWriter(placed, formats);
  const longest = Math.max(...placed.map((bar) => textWidth(bar.label)));
  const marginLeft = isNarrow ? 4 : Math.min(longest + 12, width * 0.38);
  const marginRight = Math.max(...placed.map((bar) => textWidth(amount(bar)))) + 12;
  const rowHeight = isNarrow ? 42 : isDense ? 18 : 30;
  const domain = barsDomain(placed);
  const inset = isDense && !isNarrow ? 2 : 6;
  const insets = { insetTop: inset + rowMiddle(isNarrow) * 1.6, insetBottom: inset };
  const steps = placed.filter((bar) => bar.kind === "step");
  const totals = placed.filter((bar) => bar.kind === "total");
  const joins = placed.slice(1).map((bar, index) => ({ bar, at: placed[index]!.to, above: placed[index]! }));
  const openable = placed.filter((bar) => bar.open);
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: label,
    width,
    height: placed.length * rowHeight + 12,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 8,
    x: { axis: null, domain },
    y: { axis: null, domain: placed.map((bar) => bar.key), padding: 0 },
    marks: [
      cut ? null : zeroLine(placed, isNarrow),
      Plot.link(joins, {
        x: "at",
        y1: (d) => d.above.key,
        y2: (d) => d.bar.key,
        stroke: "var(--line-strong)",
        strokeDasharray: "2,2",
      }),
      Plot.barX(totals, {
        x1: (bar) => (cut ? domain[0] : bar.from),
        x2: "to",
        y: "key",
        fill: "var(--total)",
        ...insets,
      }),
      // Torn where the axis is cut, as the bars that are broken off elsewhere.
      ...(cut ? [0.04, 0.065] : []).map((at) =>
        Plot.tickX(totals, {
          x: () => domain[0] + at * (domain[1] - domain[0]),
          y: "key",
          stroke: "var(--ground)",
          strokeWidth: 3,
          ...insets,
        }),
      ),
      Plot.barX(steps, {
        x1: "from",
        x2: "to",
        y: "key",
        fill: (bar) => signColour(bar.amount),
        fillOpacity: (bar) => (bar.isQuiet ? 0.45 : 1),
        ...insets,
      }),
      Plot.tickX(steps, {
        x: "to",
        y: "key",
        stroke: (bar) => signColour(bar.amount),
        strokeWidth: 2,
        ...insets,
      }),
      ...[totals, steps].flatMap((part) =>
        barTexts(part, { amount, isNarrow, room: isNarrow ? width : marginLeft - 4 }),
      ),
      Plot.barX(openable, { x1: domain[0], x2: domain[1], y: "key", fill: "none", className: "hits" }),
      Plot.tip(
        placed,
        Plot.pointerY({
          x: (bar) => (bar.from + bar.to) / 2,
          y: "key",
          title: (bar) => `${bar.label}\n${writtenAmount(bar, formats)}`,
          ...tip,
        }),
      ),
    ],
  });
  const hits = [...chart.querySelectorAll<SVGElement>(".hits rect")];
  for (const hit of hits) {
    hit.setAttribute("x", "0");
    hit.setAttribute("width", String(width));
  }
  opens(
    openable.map((bar, at) => ({
      node: hits[at],
      label: words.charts.every.open(bar.label, writtenAmount(bar, formats)),
      open: bar.open!,
    })),
  );
  return chart;
}
