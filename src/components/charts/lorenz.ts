import * as Plot from "@observablehq/plot";
import { marked as percents, type DrawnLorenz } from "../../lib/concentration.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { spread } from "./lanes.js";
import { plotDefaults, textWidth, tip } from "./style.js";

export interface LorenzOptions extends ChartOptions {
  readonly title?: string;
}

/**
 * Lorenz curve of net revenue, read from the largest customer on: what share of customers brings what share of revenue.
 * Customers without positive revenue are left out and counted in the sentence, for concentration is not defined on negatives.
 */
export function Lorenz(
  { points, count: n, left, effective, gini }: DrawnLorenz,
  { words, formats, width = 640, document, title = words.charts.lorenz.title }: LorenzOptions,
): HTMLElement {
  const text = words.charts.lorenz;
  const parts = { words, document, name: "lorenz", title };
  if (n === 0) return emptyFigure(text.empty, parts);
  const total = points.at(-1)!.cumulative;
  const at = ({ k, cumulative }: { k: number; cumulative: number }) => ({
    k,
    customers: k / n,
    value: cumulative / total,
  });
  const drawn = [{ k: 0, customers: 0, value: 0 }, ...points.map(at)];
  const marked = percents
    .map((percent) => ({ percent, k: Math.ceil((percent * n) / 100) }))
    .filter(({ k }, index, all) => k < n && all.findIndex((other) => other.k === k) === index)
    .map(({ percent, k }) => ({ percent, ...at(points.find((point) => point.k === k)!) }));
  const size = {
    height: Math.min(380, Math.max(260, width * 0.6)),
    top: 10,
    bottom: 40,
    left: 44,
    right: 12,
  };
  const inner = size.height - size.top - size.bottom;
  const wanted = marked.map((mark) => size.top + (1 - mark.value) * inner);
  const places = spread(wanted, 16, size.top + 8, size.height - size.bottom - 8);
  const label = (mark: (typeof marked)[number]) => {
    const shares = [formats.share(mark.percent / 100, 0), formats.share(mark.value, 0)] as const;
    const at = size.left + mark.customers * (width - size.left - size.right);
    return at + textWidth(text.mark(...shares)) + 12 < width ? text.mark(...shares) : shares.join(": ");
  };
  const percent = (value: number) => formats.share(value, 0);
  const axis = { ticks: 5, tickFormat: percent, fill: "var(--muted)", label: null };
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: size.height,
    marginTop: size.top,
    marginBottom: size.bottom,
    marginLeft: size.left,
    marginRight: size.right,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      Plot.axisX({ ...axis, stroke: "var(--line-strong)" }),
      Plot.axisY({ ...axis, tickSize: 0 }),
      Plot.text([text.x_axis], {
        frameAnchor: "bottom-right",
        dy: 38,
        lineAnchor: "bottom",
        textAnchor: "end",
        fill: "var(--muted)",
      }),
      Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: "var(--line-strong)", strokeDasharray: "3,3" }),
      Plot.areaY(drawn, { x: "customers", y: "value", fill: "var(--accent)", fillOpacity: 0.1 }),
      Plot.lineY(drawn, { x: "customers", y: "value", stroke: "var(--accent)", strokeWidth: 2 }),
      Plot.dot(marked, { x: "customers", y: "value", r: 4, fill: "var(--accent)" }),
      ...marked.map((mark, index) =>
        Plot.text([mark], {
          x: "customers",
          y: "value",
          text: label,
          textAnchor: "start",
          dx: 9,
          dy: places[index]! - wanted[index]! + 5,
          fill: "var(--ink)",
          stroke: "var(--ground)",
          strokeWidth: 4,
        }),
      ),
      Plot.tip(
        drawn,
        Plot.pointerX({
          x: "customers",
          y: "value",
          title: (d) => text.mark(formats.share(d.customers), formats.share(d.value)),
          ...tip,
        }),
      ),
    ],
  });
  const five = marked.find((mark) => mark.percent === 5);
  const sentences = [
    five ? text.caption(formats.count(five.k), formats.share(five.value, 0)) : null,
    text.effective(formats.number(effective, 0), formats.count(n), formats.fixed(gini, 2)),
    left > 0 ? text.left_out(formats.count(left)) : null,
  ];
  return figureWithTable(chart, {
    ...parts,
    caption: sentences.filter(Boolean).join(" "),
    table: {
      columns: [
        { label: text.share_customers },
        { label: text.customers, isNumber: true },
        { label: text.share_revenue, isNumber: true },
      ],
      rows: marked.map((mark) => [
        formats.share(mark.percent / 100, 0),
        formats.count(mark.k),
        formats.share(mark.value),
      ]),
    },
  });
}
