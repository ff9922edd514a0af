import * as Plot from "@observablehq/plot";
import { clipApart } from "./clip_apart.js";
import { dom } from "./dom.js";
import { driftSides, type DriftBar, type DriftRanks } from "./drift_sides.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { plotDefaults, signColour, signInk, textWidth, tip } from "./style.js";
import { zeroLine } from "./zero_line.js";

export interface DriftBarsOptions extends ChartOptions {
  /** Name of the effect that the amounts are of; null where they are all that crept in. */
  readonly effect?: string | null;
  /** How many customers of those who lose stand by name; the others stand together in one bar. */
  readonly named?: number;
}

/** How many times as long as the longest bar of a customer that of the others together may be. */
const longest = 1.6;

/** The largest drifts by name and all the others of the same sign as one bar: few big and many small, both visible. */
export function DriftBars(
  ranks: DriftRanks,
  { words, formats, width = 640, document, effect = null, named = 10 }: DriftBarsOptions,
): HTMLElement {
  const text = words.charts.drift;
  const title = effect === null ? text.bars_title : text.bars_title_of(effect.toLowerCase());
  const parts = { words, document, name: "drift-bars", title };
  const { bars, caption } = driftSides(ranks, { words, formats, effect, named });
  const nobody = ranks.amounts.length === 0 ? text.nobody : text.none_drifted;
  if (bars.length === 0)
    return emptyFigure(effect === null ? nobody : text.empty_of(effect.toLowerCase()), parts);
  const isNarrow = width < 480;
  const amount = (bar: DriftBar) => formats.compactChange(bar.amount);
  const labels = bars.map((bar) => bar.label);
  const widest = Math.max(...labels.map((label) => textWidth(label)));
  const marginLeft = isNarrow ? 4 : Math.min(widest + 12, width * 0.42);
  const clipped = clipApart(labels, isNarrow ? width - 8 : marginLeft - 6);
  // Thousands of others together would leave nothing of the customers by name: their bar is broken off.
  const most = Math.max(...bars.map((bar) => (bar.href ? Math.abs(bar.amount) : 0)));
  const limit = most > 0 ? most * longest : Infinity;
  const length = (bar: DriftBar) => Math.sign(bar.amount) * Math.min(Math.abs(bar.amount), limit);
  const broken = bars.filter((bar) => Math.abs(bar.amount) > limit);
  const room = Math.max(...bars.map((bar) => textWidth(amount(bar)))) + 10;
  const [low, high] = [Math.min(0, ...bars.map(length)), Math.max(0, ...bars.map(length))];
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: bars.length * (isNarrow ? 40 : 26) + 8,
    marginLeft: marginLeft + (low < 0 ? room : 0),
    marginRight: high > 0 ? room : 8,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null, domain: [low, high] },
    y: { axis: null, domain: bars.map((bar) => bar.key), padding: 0 },
    marks: [
      Plot.barX(bars, {
        x: length,
        y: "key",
        fill: (bar) => signColour(bar.amount),
        fillOpacity: (bar) => (bar.href ? 1 : 0.5),
        href: "href",
        insetTop: isNarrow ? 18 : 4,
        insetBottom: 4,
      }),
      ...[0.82, 0.88].map((part) =>
        Plot.tickX(broken, {
          x: (bar) => length(bar) * part,
          y: "key",
          stroke: "var(--ground)",
          strokeWidth: 4,
          insetTop: isNarrow ? 14 : 0,
        }),
      ),
      zeroLine(bars, isNarrow),
      ...[-1, 1].map((sign) =>
        Plot.text(
          bars.filter((bar) => Math.sign(bar.amount) === sign),
          {
            x: length,
            y: "key",
            text: amount,
            fill: signInk(sign),
            fontVariant: "tabular-nums",
            textAnchor: sign < 0 ? "end" : "start",
            dx: sign * 5,
            dy: isNarrow ? 8 : 0,
          },
        ),
      ),
      Plot.text(bars, {
        frameAnchor: "left",
        y: "key",
        text: (bar) => clipped(bar.label),
        href: "href",
        textAnchor: isNarrow ? "start" : "end",
        dx: isNarrow ? (low < 0 ? -room : 3) : (low < 0 ? -room : 0) - 8,
        dy: isNarrow ? -11 : 0,
        fill: (bar) => (bar.href ? "var(--ink)" : "var(--muted)"),
        stroke: "var(--ground)",
        strokeWidth: 4,
      }),
      Plot.tip(bars, Plot.pointerY({ x: length, y: "key", title: "hover", ...tip })),
    ],
  });
  const { h } = dom(document);
  return figureWithTable(chart, {
    ...parts,
    caption: broken.length > 0 ? `${caption} ${text.broken(broken.length)}` : caption,
    table: {
      columns: [
        { label: text.customer },
        { label: effect === null ? text.amount : text.amount_of(effect), isNumber: true },
      ],
      rows: bars.map((bar) => [
        bar.href ? h("a", { href: bar.href }, bar.label) : bar.label,
        formats.change(bar.amount),
      ]),
    },
  });
}
