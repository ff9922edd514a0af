import * as Plot from "@observablehq/plot";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { clip, customerHref, plotDefaults, signColour, signInk, textWidth, tip } from "./style.js";

/** A customer with the euros a year that crept in; null where there is no baseline. */
export interface DriftRow {
  readonly customer_id: string;
  readonly name: string;
  readonly drift_amount: number | null;
}

export interface DriftBarsOptions extends ChartOptions {
  readonly title?: string;
  /** How many customers on either side stand by name; the others stand together in one bar. */
  readonly named?: number;
}

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  readonly href: string | null;
  readonly hover: string;
}

/** The largest drifts by name and all the others of the same sign as one bar: few big and many small, both visible. */
export function DriftBars(
  rows: readonly DriftRow[],
  {
    words,
    formats,
    width = 640,
    document,
    title = words.charts.drift.bars_title,
    named = 10,
  }: DriftBarsOptions,
): HTMLElement {
  const text = words.charts.drift;
  const parts = { words, document, name: "drift-bars", title };
  const known = rows.filter((row) => row.drift_amount != null && Math.abs(row.drift_amount) >= 0.5);
  if (known.length === 0) return emptyFigure(rows.length === 0 ? text.nobody : text.empty, parts);
  const leaks = known
    .filter((row) => row.drift_amount! < 0)
    .sort((a, b) => a.drift_amount! - b.drift_amount!);
  const gains = known
    .filter((row) => row.drift_amount! > 0)
    .sort((a, b) => b.drift_amount! - a.drift_amount!);
  const sum = (part: readonly DriftRow[]) => part.reduce((total, row) => total + row.drift_amount!, 0);
  const side = (part: readonly DriftRow[], sign: "leak" | "gain", most: number): Bar[] => {
    const shown = part.length <= most + 1 ? part : part.slice(0, most);
    const rest = part.slice(shown.length);
    const bars = shown.map((row) => ({
      key: row.customer_id,
      label: row.name,
      amount: row.drift_amount!,
      href: customerHref(row.customer_id),
      hover: `${row.name}\n${formats.change(row.drift_amount)}`,
    }));
    if (rest.length === 0) return bars;
    const label = text.others(formats.count(rest.length));
    const hover = `${label}\n${formats.change(sum(rest))}\n${text.each_below(formats.money(Math.abs(rest[0]!.drift_amount!)))}`;
    return [...bars, { key: `others ${sign}`, label, amount: sum(rest), href: null, hover }];
  };
  const bars = [...side(leaks, "leak", named), ...side(gains, "gain", Math.ceil(named / 2)).reverse()];
  const isNarrow = width < 480;
  const amount = (bar: Bar) => formats.compactChange(bar.amount);
  const marginLeft = isNarrow
    ? 4
    : Math.min(Math.max(...bars.map((bar) => textWidth(bar.label))) + 12, width * 0.34);
  const room = Math.max(...bars.map((bar) => textWidth(amount(bar)))) + 10;
  const [low, high] = [Math.min(0, ...bars.map((b) => b.amount)), Math.max(0, ...bars.map((b) => b.amount))];
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
        x: "amount",
        y: "key",
        fill: (bar) => signColour(bar.amount),
        fillOpacity: (bar) => (bar.href ? 1 : 0.5),
        href: "href",
        insetTop: isNarrow ? 18 : 4,
        insetBottom: 4,
      }),
      Plot.ruleX([0], { stroke: "var(--line-strong)" }),
      ...[-1, 1].map((sign) =>
        Plot.text(
          bars.filter((bar) => Math.sign(bar.amount) === sign),
          {
            x: "amount",
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
        text: (bar) => clip(bar.label, isNarrow ? width - 8 : marginLeft - 6),
        href: "href",
        textAnchor: isNarrow ? "start" : "end",
        dx: isNarrow ? (low < 0 ? -room : 0) : (low < 0 ? -room : 0) - 8,
        dy: isNarrow ? -11 : 0,
        fill: (bar) => (bar.href ? "var(--ink)" : "var(--muted)"),
        stroke: "var(--ground)",
        strokeWidth: 4,
      }),
      Plot.tip(bars, Plot.pointerY({ x: "amount", y: "key", title: "hover", ...tip })),
    ],
  });
  const { h } = dom(document);
  return figureWithTable(chart, {
    ...parts,
    caption: text.bars_caption(
      formats.count(leaks.length),
      formats.money(Math.abs(sum(leaks))),
      formats.share(leaks.length ? sum(leaks.slice(0, named)) / sum(leaks) : 0, 0),
      formats.count(Math.min(named, leaks.length)),
      formats.count(gains.length),
      formats.money(sum(gains)),
    ),
    table: {
      columns: [{ label: text.customer }, { label: text.amount, isNumber: true }],
      rows: bars.map((bar) => [
        bar.href ? h("a", { href: bar.href }, bar.label) : bar.label,
        formats.change(bar.amount),
      ]),
    },
  });
}
