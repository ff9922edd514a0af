import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./figure.js";
import { farFromLine, type HoursDot } from "./hours_names.js";
import { clip, customerHref, plotDefaults, tip } from "./style.js";

/** A dot a customer on two axes by factors; those without positive contribution in a lane of their own. */
export function drawHours(
  { balanced, lossMaking }: { balanced: readonly HoursDot[]; lossMaking: readonly HoursDot[] },
  { words, formats, width = 640, document, title, named }: ChartOptions & { title: string; named: number },
) {
  const text = words.charts.hours;
  const drawn = [...balanced, ...lossMaking];
  const all = [...drawn.map((row) => row.hours_share), ...balanced.map((row) => row.contribution_share)];
  const [low, high] = [Math.max(Math.min(...all) / 1.5, 1e-6), Math.min(1, Math.max(...all) * 1.5)];
  const lane = low / 3;
  const hover = (row: (typeof drawn)[number]) =>
    `${row.name}\n${text.hours_share}: ${formats.share(row.hours_share)}\n${text.value_share}: ${formats.share(row.contribution_share)}`;
  const axis = {
    label: null,
    tickFormat: (value: number) => formats.share(value, value < 0.001 ? 2 : value < 0.01 ? 1 : 0),
    fill: "var(--muted)",
    stroke: "var(--line-strong)",
  };
  const steps = [0.0001, 0.001, 0.01, 0.1, 1].filter((step) => step >= low && step <= high);
  return Plot.plot({
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
      ...farFromLine(balanced, width < 480 ? Math.min(named, 3) : named).map((row) =>
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
}
