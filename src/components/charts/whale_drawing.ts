import * as Plot from "@observablehq/plot";
import { topOf, type DrawnWhale } from "../../lib/tiers/whale_curve.js";
import type { ChartOptions } from "./figure.js";
import { axisName, clip, plotDefaults, tip, wholeTicks } from "./style.js";
import { whaleFrame } from "./whale_frame.js";
import { whaleNames, type WhalePoint } from "./whale_names.js";

const place = { x: "k", y: "cumulative" } as const;
const start: WhalePoint = { id: "", name: "", k: 0, value: 0, cumulative: 0 };

/** The curve itself: its climb, its fall, and who makes them. */
export function drawWhale(
  { points, count, peak, total }: DrawnWhale,
  { words, formats, width = 640, document, label, title }: ChartOptions & { label: string; title: string },
) {
  const text = words.charts.whale;
  const top = topOf(points, peak) ?? start;
  const end = points.at(-1)!;
  const drawn = [start, ...points];
  const frame = whaleFrame({ peak, total }, { words, formats, width });
  const { high, low, right, endText, erodedText } = frame;
  const marks = whaleNames(points, frame, { most: width < 480 ? 1 : 3, formats });
  const peakText = text.peak(formats.compact(peak));
  const erosion = (written: string) => [
    Plot.ruleX([end.k], { y1: total, y2: peak, stroke: "var(--loss)", strokeWidth: 3 }),
    Plot.link([0], {
      ...{ x1: top.k, x2: end.k, y1: peak, y2: peak },
      ...{ stroke: "var(--line-strong)", strokeDasharray: "3,3" },
    }),
    Plot.text([clip(written, right)], {
      x: end.k,
      y: (total + 3 * peak) / 4,
      ...{ textAnchor: "start", dx: 8, dy: -8 },
      fill: "var(--loss-ink)",
    }),
  ];
  return Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: right,
    marginTop: frame.top,
    marginBottom: frame.bottom,
    x: { domain: [0, count], label: null },
    y: { domain: low === high ? [0, 1] : [low, high], label: null },
    marks: [
      Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: formats.compact, fill: "var(--muted)" }),
      Plot.gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      Plot.axisX({
        ticks: wholeTicks(count, Math.max(2, Math.floor(width / 140))),
        tickFormat: formats.count,
        fill: "var(--muted)",
        stroke: "var(--line-strong)",
      }),
      Plot.text([text.x_axis], { ...axisName, dy: 34 }),
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
      Plot.areaY(drawn, { ...place, fill: "var(--accent)", fillOpacity: 0.1 }),
      Plot.lineY(
        drawn.filter((p) => p.k <= top.k),
        { ...place, stroke: "var(--accent)", strokeWidth: 2 },
      ),
      Plot.lineY(
        drawn.filter((p) => p.k >= top.k),
        { ...place, stroke: "var(--loss)", strokeWidth: 2 },
      ),
      ...(erodedText === null ? [] : erosion(erodedText)),
      Plot.dot(marks, { ...place, r: 2.5, fill: (d) => d.ink }),
      ...marks.map((mark) =>
        Plot.text([mark], {
          ...place,
          text: "label",
          textAnchor: mark.anchor,
          dx: mark.anchor === "start" ? 8 : -8,
          dy: mark.shift,
          fill: mark.ink,
          stroke: "var(--ground)",
          strokeWidth: 4,
        }),
      ),
      Plot.dot([top], { ...place, r: 4, fill: "var(--accent)" }),
      // Where nobody takes away the peak is the end, which is named beside it.
      Plot.text(erodedText === null ? [] : [top], {
        ...place,
        text: () => peakText,
        textAnchor: top.k < count * 0.3 ? "start" : top.k > count * 0.7 ? "end" : "middle",
        dy: -14,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      Plot.text([end], {
        ...place,
        text: () => clip(endText, right),
        textAnchor: "start",
        dx: 8,
        dy: erodedText === null ? 0 : 8,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      Plot.tip(
        points,
        Plot.pointerX({
          ...place,
          title: (p) =>
            `${formats.count(p.k)}. ${p.name}\n${label}: ${formats.money(p.value)}\n${text.together}: ${formats.money(p.cumulative)}`,
          ...tip,
        }),
      ),
    ],
  });
}
