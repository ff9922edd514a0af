import * as Plot from "@observablehq/plot";
import { clipApart } from "./clip_apart.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { plotDefaults, signColour, signInk, textWidth, tip } from "./style.js";
import { zeroLine } from "./zero_line.js";

/** One bar: a name, which may come more than once, and its figure. */
export interface NameBar {
  readonly name: string;
  readonly value: number;
}

export interface NameBarsOptions extends ChartOptions {
  readonly title: string;
  readonly caption: string;
  /** Sentence where there is nothing to draw. */
  readonly empty: string;
  /** What the names are, and what the figures are. */
  readonly labels: { readonly name: string; readonly value: string };
  /** Writer of exact figures, and of short ones beside the bars. */
  readonly format: (value: number) => string;
  readonly short: (value: number) => string;
}

/** A bar a row, in the order of the rows: gain to the right of zero, loss to the left. */
export function NameBars(
  rows: readonly NameBar[],
  { words, width = 640, document, title, caption, empty, labels, format, short }: NameBarsOptions,
): HTMLElement {
  const parts = { words, document, name: "name-bars", title };
  const bars = rows.map((row, at) => ({ ...row, key: String(at) }));
  if (bars.length === 0) return emptyFigure(empty, parts);
  const isNarrow = width < 480;
  const widest = Math.max(...bars.map((bar) => textWidth(bar.name)));
  const marginLeft = isNarrow ? 4 : Math.min(widest + 12, width * 0.42);
  const clipped = clipApart(
    bars.map(({ name }) => name),
    isNarrow ? width - 8 : marginLeft - 6,
  );
  const room = Math.max(...bars.map((bar) => textWidth(short(bar.value)))) + 10;
  const [low, high] = [Math.min(0, ...bars.map(value)), Math.max(0, ...bars.map(value))];
  const left = low < 0 ? room : 0;
  const sides = [bars.filter((bar) => bar.value < 0), bars.filter((bar) => bar.value >= 0)];
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: bars.length * (isNarrow ? 38 : 24) + 8,
    marginLeft: marginLeft + left,
    marginRight: high > 0 ? room : 8,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: low === high ? [0, 1] : [low, high] },
    y: { axis: null, domain: bars.map((bar) => bar.key), padding: 0 },
    marks: [
      Plot.barX(bars, {
        x: "value",
        y: "key",
        fill: (bar) => (low < 0 ? signColour(bar.value) : "var(--accent)"),
        fillOpacity: low < 0 ? 1 : 0.75,
        insetTop: isNarrow ? 18 : 4,
        insetBottom: 4,
      }),
      zeroLine(bars, isNarrow),
      ...sides.map((side, at) =>
        Plot.text(side, {
          x: "value",
          y: "key",
          text: (bar) => short(bar.value),
          fill: low < 0 ? signInk(at - 1) : "var(--ink)",
          fontVariant: "tabular-nums",
          textAnchor: at === 0 ? "end" : "start",
          dx: at === 0 ? -5 : 5,
          dy: isNarrow ? 8 : 0,
        }),
      ),
      Plot.text(bars, {
        frameAnchor: "left",
        y: "key",
        text: (bar) => clipped(bar.name),
        textAnchor: isNarrow ? "start" : "end",
        dx: -left - (isNarrow ? 0 : 8),
        dy: isNarrow ? -10 : 0,
        fill: "var(--ink)",
        stroke: "var(--ground)",
        strokeWidth: 4,
      }),
      Plot.tip(
        bars,
        Plot.pointerY({
          x: "value",
          y: "key",
          title: (bar) => `${bar.name}\n${labels.value}: ${format(bar.value)}`,
          ...tip,
        }),
      ),
    ],
  });
  return figureWithTable(chart, {
    ...parts,
    caption,
    table: {
      columns: [{ label: labels.name }, { label: labels.value, isNumber: true }],
      rows: bars.map((bar) => [bar.name, format(bar.value)]),
    },
  });
}

function value({ value }: NameBar): number {
  return value;
}
