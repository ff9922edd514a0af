import * as Plot from "@observablehq/plot";
import type { DrawnWhale } from "../../lib/whale_curve.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { spread } from "./lanes.js";
import { clip, customerHref, plotDefaults, textWidth, tip } from "./style.js";

type WhalePoint = DrawnWhale["points"][number];

export interface WhaleCurveOptions extends ChartOptions {
  /** Name of the value, as "Contribution". */
  readonly label: string;
  readonly title?: string;
}

/** Customers from best to worst, their value added up: how high it climbs, and what the last ones take away. */
export function WhaleCurve(
  { points, count, loss_count: loss, peak, total }: DrawnWhale,
  {
    words,
    formats,
    width = 640,
    document,
    label,
    title = words.charts.whale.title(label),
  }: WhaleCurveOptions,
): HTMLElement {
  const text = words.charts.whale;
  const parts = { words, document, name: "whale", title };
  if (count === 0) return emptyFigure(text.empty(label), parts);
  const eroded = peak - total;
  const start: WhalePoint = { id: "", name: "", k: 0, value: 0, cumulative: 0 };
  const top = points.find((point) => point.cumulative >= peak - 0.005) ?? start;
  const end = points.at(-1)!;
  const drawn = [start, ...points];
  const isEroded = eroded > 0.005 * peak && eroded > 0.5;
  const name = (point: WhalePoint) => point.name;
  const high = Math.max(peak, 0);
  const low = Math.min(0, total);
  const endText =
    width < 480 ? formats.compact(total) : `${isEroded ? text.end : text.total} ${formats.compact(total)}`;
  const erodedText = formats.compactChange(-eroded);
  const marginRight = Math.min(
    textWidth(isEroded && erodedText.length > endText.length ? erodedText : endText) + 14,
    width * 0.34,
  );
  const marginLeft = textWidth(formats.compact(high)) + 12;
  const height = Math.min(380, Math.max(240, width * 0.5));
  const marks = namedMarks();
  const peakText = text.peak(formats.compact(peak));
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height,
    marginLeft,
    marginRight,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { domain: [0, count], label: null },
    y: { domain: low === high ? [0, 1] : [low, high], label: null },
    marks: [
      Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: formats.compact, fill: "var(--muted)" }),
      Plot.gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.axisX({
        ticks: Math.max(2, Math.floor(width / 140)),
        tickFormat: formats.count,
        fill: "var(--muted)",
        stroke: "var(--line-strong)",
      }),
      Plot.text([text.x_axis], {
        frameAnchor: "bottom-right",
        dy: 34,
        lineAnchor: "bottom",
        textAnchor: "end",
        fill: "var(--muted)",
      }),
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
      Plot.areaY(drawn, { x: "k", y: "cumulative", fill: "var(--accent)", fillOpacity: 0.1 }),
      Plot.lineY(
        drawn.filter((p) => p.k <= top.k),
        { x: "k", y: "cumulative", stroke: "var(--accent)", strokeWidth: 2 },
      ),
      Plot.lineY(
        drawn.filter((p) => p.k >= top.k),
        { x: "k", y: "cumulative", stroke: "var(--loss)", strokeWidth: 2 },
      ),
      isEroded ? Plot.ruleX([end.k], { y1: total, y2: peak, stroke: "var(--loss)", strokeWidth: 3 }) : null,
      isEroded
        ? Plot.link([0], {
            x1: top.k,
            x2: end.k,
            y1: peak,
            y2: peak,
            stroke: "var(--line-strong)",
            strokeDasharray: "3,3",
          })
        : null,
      Plot.dot(marks, { x: "k", y: "cumulative", r: 2.5, fill: (d) => d.ink }),
      ...marks.map((mark) =>
        Plot.text([mark], {
          x: "k",
          y: "cumulative",
          text: "label",
          textAnchor: mark.anchor,
          dx: mark.anchor === "start" ? 8 : -8,
          dy: mark.shift,
          fill: mark.ink,
          stroke: "var(--ground)",
          strokeWidth: 4,
        }),
      ),
      Plot.dot([top], { x: "k", y: "cumulative", r: 4, fill: "var(--accent)" }),
      Plot.text([top], {
        x: "k",
        y: "cumulative",
        text: () => peakText,
        textAnchor: top.k < count * 0.3 ? "start" : top.k > count * 0.7 ? "end" : "middle",
        dy: -14,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      Plot.text([end], {
        x: "k",
        y: "cumulative",
        text: () => clip(endText, marginRight),
        textAnchor: "start",
        dx: 8,
        dy: isEroded ? 8 : 0,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      isEroded
        ? Plot.text([end], {
            x: "k",
            y: () => (total + 3 * peak) / 4,
            text: () => clip(erodedText, marginRight),
            textAnchor: "start",
            dx: 8,
            dy: -8,
            fill: "var(--loss-ink)",
          })
        : null,
      Plot.tip(
        drawn.slice(1),
        Plot.pointerX({
          x: "k",
          y: "cumulative",
          title: (p) =>
            `${formats.count(p.k)}. ${name(p)}\n${label}: ${formats.money(p.value)}\n${text.together}: ${formats.money(p.cumulative)}`,
          ...tip,
        }),
      ),
    ],
  });
  // Who makes the curve climb stands beside its first steps, who pulls it down below its end.
  function namedMarks() {
    const most = width < 480 ? 1 : 3;
    const first = points.filter((point) => point.value > 0).slice(0, most);
    const last = points.filter((point) => point.value < 0).slice(-most);
    const inner = height - margin.top - margin.bottom;
    const yOf = (point: WhalePoint) => margin.top + ((high - point.cumulative) / (high - low || 1)) * inner;
    const room = (width - marginLeft - marginRight) * 0.62;
    const mark = (point: WhalePoint, anchor: "start" | "end", ink: string, shift: number) => {
      const amount = formats.compact(point.value);
      const label = `${clip(name(point), room - textWidth(amount))} ${amount}`;
      return { ...point, anchor, ink, shift, label };
    };
    const firstAt = first.map((point) => yOf(point));
    const places = spread(firstAt, 16, margin.top + 8, height - margin.bottom - 8);
    const below = yOf(end) < height / 2 ? 1 : -1;
    return [
      ...first.map((point, i) => mark(point, "start", "var(--ink)", places[i]! - firstAt[i]!)),
      ...last
        .reverse()
        .map((point, i) =>
          mark(point, "end", "var(--loss-ink)", yOf(end) - yOf(point) + below * (24 + 16 * i)),
        ),
    ];
  }

  const { h } = dom(document);
  const listed = (part: readonly WhalePoint[]) => part.map(name).join(", ").replace(/\.$/, "");
  const best = points.filter((point) => point.value > 0).slice(0, 5);
  const worst = points.filter((point) => point.value < 0).slice(-5);
  const sentences = isEroded
    ? [
        text.caption_eroded(
          formats.count(top.k),
          label,
          formats.money(peak),
          formats.count(loss),
          formats.money(eroded),
          formats.money(total),
        ),
        text.names(listed(best.slice(0, 3)), listed(worst.slice(-3).reverse())),
      ]
    : [
        text.caption_whole(formats.count(count), label, formats.money(total)),
        best.length ? text.best(listed(best.slice(0, 3))) : "",
      ];
  return figureWithTable(chart, {
    ...parts,
    caption: sentences.filter(Boolean).join(" "),
    table: {
      columns: [
        { label: text.customer },
        { label: text.rank, isNumber: true },
        { label, isNumber: true },
        { label: text.together, isNumber: true },
      ],
      rows: [...best, ...worst].map((point) => [
        h("a", { href: customerHref(point.id) }, name(point)),
        formats.count(point.k),
        formats.money(point.value),
        formats.money(point.cumulative),
      ]),
    },
  });
}

/** Room above and below the curve, in pixels. */
const margin = { top: 34, bottom: 36 };
