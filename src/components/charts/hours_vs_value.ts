import * as Plot from "@observablehq/plot";
import { shareOfAttention, type AttentionRow } from "../../lib/attention.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { clip, customerHref, plotDefaults, tip } from "./style.js";

/** A customer with the hours it takes and the contribution it brings. */
export interface HoursVsValueRow extends AttentionRow {
  readonly name: string;
}

export interface HoursVsValueOptions extends ChartOptions {
  readonly title?: string;
  /** How many customers far from the line stand by name. */
  readonly named?: number;
}

/**
 * Share of hours against share of contribution, a dot a customer, both axes by factors; on the line both are equal.
 * Customers without positive contribution stand in a lane of their own.
 */
export function HoursVsValue(
  rows: readonly HoursVsValueRow[],
  { words, formats, width = 640, document, title = words.charts.hours.title, named = 6 }: HoursVsValueOptions,
): HTMLElement {
  const text = words.charts.hours;
  const parts = { words, document, name: "hours", title };
  const { rows: shares, misalignment } = shareOfAttention(rows);
  const drawn = shares.filter((row) => row.hours_share > 0);
  if (drawn.length === 0) return emptyFigure(text.empty, parts);
  const balanced = drawn.filter((row) => row.contribution_share > 0);
  const lossMaking = drawn.filter((row) => row.contribution_share === 0);
  const all = [...drawn.map((row) => row.hours_share), ...balanced.map((row) => row.contribution_share)];
  const [low, high] = [Math.max(Math.min(...all) / 1.5, 1e-6), Math.min(1, Math.max(...all) * 1.5)];
  const lane = low / 3;
  const far = [...balanced]
    .filter((row) => row.hours_share + row.contribution_share > 0.01)
    .sort((a, b) => Math.abs(Math.log(b.attention!)) - Math.abs(Math.log(a.attention!)))
    .slice(0, width < 480 ? Math.min(named, 3) : named);
  const hover = (row: (typeof drawn)[number]) =>
    `${row.name}\n${text.hours_share}: ${formats.share(row.hours_share)}\n${text.value_share}: ${formats.share(row.contribution_share)}`;
  const [above, below] = [
    lossMaking.length + balanced.filter((row) => row.attention! > 2).length,
    balanced.filter((row) => row.attention! < 0.5).length,
  ];
  const axis = {
    label: null,
    tickFormat: (value: number) => formats.share(value, value < 0.001 ? 2 : value < 0.01 ? 1 : 0),
    fill: "var(--muted)",
    stroke: "var(--line-strong)",
  };
  const steps = [0.0001, 0.001, 0.01, 0.1, 1].filter((step) => step >= low && step <= high);
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: Math.min(460, Math.max(300, width * 0.62)),
    marginLeft: 52,
    marginRight: 16,
    marginTop: 22,
    marginBottom: 40,
    x: { type: "log", domain: [lane / 1.6, high] },
    y: { type: "log", domain: [low, high] },
    marks: [
      Plot.rectX([0], { x1: lane / 1.6, x2: lane * 1.6, fill: "var(--band)" }),
      Plot.link([0], {
        x1: low,
        y1: low,
        x2: high,
        y2: high,
        stroke: "var(--line-strong)",
        strokeDasharray: "3,3",
      }),
      Plot.axisX(steps, { ...axis, labelAnchor: "right" }),
      Plot.axisY(steps, { ...axis, tickSize: 0 }),
      Plot.text([text.y_axis], {
        frameAnchor: "top-left",
        dx: -48,
        dy: -20,
        textAnchor: "start",
        fill: "var(--muted)",
      }),
      Plot.text([text.x_axis], {
        frameAnchor: "bottom-right",
        dy: 36,
        textAnchor: "end",
        lineAnchor: "bottom",
        fill: "var(--muted)",
      }),
      Plot.text([text.lane], {
        x: lane,
        frameAnchor: "bottom",
        dy: 36,
        textAnchor: width < 480 ? "start" : "middle",
        lineAnchor: "bottom",
        fill: "var(--muted)",
      }),
      Plot.dot(balanced, {
        x: "contribution_share",
        y: "hours_share",
        r: 3,
        fill: "var(--accent)",
        fillOpacity: 0.55,
        href: (row) => customerHref(row.customer_id),
      }),
      Plot.dot(lossMaking, {
        x: lane,
        y: "hours_share",
        r: 3,
        fill: "var(--loss)",
        fillOpacity: 0.7,
        href: (row) => customerHref(row.customer_id),
      }),
      ...far.filter(apart(far)).map((row) =>
        Plot.text([row], {
          x: "contribution_share",
          y: "hours_share",
          text: (one: typeof row) => clip(one.name, width / 4),
          textAnchor: row.contribution_share > Math.sqrt(low * high) ? "end" : "start",
          dy: -10,
          stroke: "var(--ground)",
          strokeWidth: 4,
          fill: "var(--ink)",
        }),
      ),
      Plot.tip(
        drawn,
        Plot.pointer({ x: (row) => row.contribution_share || lane, y: "hours_share", title: hover, ...tip }),
      ),
    ],
  });
  const { h } = dom(document);
  const listed = [...drawn].sort((a, b) => b.hours_share - a.hours_share).slice(0, 20);
  return figureWithTable(chart, {
    ...parts,
    caption: text.caption(formats.share(misalignment, 0), formats.count(above), formats.count(below)),
    table: {
      columns: [
        { label: text.customer },
        { label: text.hours_share, isNumber: true },
        { label: text.value_share, isNumber: true },
      ],
      rows: listed.map((row) => [
        h("a", { href: customerHref(row.customer_id) }, row.name),
        formats.share(row.hours_share),
        formats.share(row.contribution_share),
      ]),
    },
  });
}

/** Whether a label at a row's place stays clear of the labels before it, in factors of the axes. */
function apart(rows: readonly { contribution_share: number; hours_share: number }[]) {
  const kept: (typeof rows)[number][] = [];
  const flags = rows.map((row) => {
    const clear = kept.every(
      (other) =>
        Math.abs(Math.log(other.hours_share / row.hours_share)) > 0.35 ||
        Math.abs(Math.log(other.contribution_share / row.contribution_share)) > 2,
    );
    if (clear) kept.push(row);
    return clear;
  });
  return (_: unknown, index: number) => flags[index]!;
}
