import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./figure.js";
import { opens } from "./opens.js";
import { clip, plotDefaults, signColour, signInk, textWidth, tip } from "./style.js";

/** One bar: a total that starts at zero, or a step from the running total. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: "total" | "step";
  readonly amount: number;
  /** Whether the bar stands back, drawn paler. */
  readonly isQuiet?: boolean;
  /** Opens what is behind the bar. */
  readonly open?: (() => void) | null;
}

interface Placed extends WaterfallBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The bars with where each begins and ends; a total stands at its own amount. */
export function placeBars(bars: readonly WaterfallBar[]): Placed[] {
  let running = 0;
  return bars.map((bar, index) => {
    const from = bar.kind === "total" ? 0 : running;
    const to = from + bar.amount;
    running = to;
    return { ...bar, key: String(index), from, to };
  });
}

/** Whether the totals dwarf the steps so that the axis is better cut than begun at zero. */
export function isCut(bars: readonly Placed[]): boolean {
  const ends = bars.flatMap((bar) => (bar.kind === "total" ? [bar.to] : [bar.from, bar.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low > 0 && high - low < 0.35 * high && high > low;
}

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
  const amount = (bar: Placed) =>
    bar.kind === "total" ? formats.compact(bar.amount) : formats.compactChange(bar.amount);
  const written = (bar: Placed) =>
    bar.kind === "total" ? formats.money(bar.amount) : formats.change(bar.amount);
  const longest = Math.max(...placed.map((bar) => textWidth(bar.label)));
  const marginLeft = isNarrow ? 4 : Math.min(longest + 12, width * 0.38);
  const marginRight = Math.max(...placed.map((bar) => textWidth(amount(bar)))) + 12;
  const rowHeight = isNarrow ? 42 : isDense ? 18 : 30;
  const ends = placed.flatMap((bar) => (bar.kind === "total" ? [bar.to] : [bar.from, bar.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const padding = (high - low || Math.abs(high) || 1) * (cut ? 0.12 : 0);
  const domain = cut
    ? [low - padding, high]
    : [Math.min(0, low), Math.max(0, high, low === high && low === 0 ? 1 : 0)];
  const middle = isNarrow ? 9 : 0;
  const inset = isDense && !isNarrow ? 2 : 6;
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
      cut ? null : Plot.ruleX([0], { stroke: "var(--line-strong)" }),
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
        insetTop: inset + middle * 1.6,
        insetBottom: inset,
        ...(cut ? { fillOpacity: 0.55 } : {}),
      }),
      Plot.barX(steps, {
        x1: "from",
        x2: "to",
        y: "key",
        fill: (bar) => signColour(bar.amount),
        fillOpacity: (bar) => (bar.isQuiet ? 0.45 : 1),
        insetTop: inset + middle * 1.6,
        insetBottom: inset,
      }),
      Plot.tickX(steps, {
        x: "to",
        y: "key",
        stroke: (bar) => signColour(bar.amount),
        strokeWidth: 2,
        insetTop: inset + middle * 1.6,
        insetBottom: inset,
      }),
      ...[totals, steps].flatMap((part) => {
        const fontWeight = part === totals ? 600 : 400;
        return [
          Plot.text(part, {
            x: (bar: Placed) => Math.max(bar.from, bar.to),
            y: "key",
            text: amount,
            fill: (bar: Placed) => (bar.kind === "total" ? "var(--ink)" : signInk(bar.amount)),
            fontWeight,
            fontVariant: "tabular-nums",
            textAnchor: "start",
            dx: 6,
            dy: middle,
          }),
          Plot.text(part, {
            frameAnchor: "left",
            y: "key",
            text: (bar: Placed) => clip(bar.label, isNarrow ? width : marginLeft - 4),
            fill: "var(--ink)",
            fontWeight,
            stroke: "var(--ground)",
            textAnchor: isNarrow ? "start" : "end",
            dx: isNarrow ? 0 : -8,
            dy: isNarrow ? -11 : 0,
          }),
        ];
      }),
      Plot.barX(openable, { x1: domain[0], x2: domain[1], y: "key", fill: "none", className: "hits" }),
      Plot.tip(
        placed,
        Plot.pointerY({
          x: (bar) => (bar.from + bar.to) / 2,
          y: "key",
          title: (bar) => `${bar.label}\n${written(bar)}`,
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
  const part = (bar: Placed, at: number) => ({
    node: hits[at],
    label: words.charts.open(bar.label, written(bar)),
    open: bar.open!,
  });
  opens(openable.map(part));
  return chart;
}
