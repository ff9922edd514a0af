import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./figure.js";
import { spread } from "./lanes.js";
import { axisName, plotDefaults, textWidth, tip } from "./style.js";

/** A place on the curve: the share of customers up to it, and their share of the revenue; both 0–1. */
interface LorenzPoint {
  readonly customers: number;
  readonly value: number;
}

/** The curve with its diagonal, and the places that are marked on it, written where nothing overlaps. */
export function drawLorenz(
  {
    drawn,
    marked,
  }: {
    readonly drawn: readonly LorenzPoint[];
    readonly marked: readonly LorenzPoint[];
  },
  { words, formats, width = 640, document, title }: ChartOptions & { readonly title: string },
): SVGSVGElement | HTMLElement {
  const text = words.charts.lorenz;
  const size = {
    height: Math.min(380, Math.max(260, width * (width < 640 ? 0.6 : 0.42))),
    top: 10,
    bottom: 40,
    left: 44,
    right: 12,
  };
  const inner = size.height - size.top - size.bottom;
  const label = (mark: (typeof marked)[number]) => {
    // Of two customers the best 1% is one of them: half of all.
    const shares = [formats.share(mark.customers, 0), formats.share(mark.value, 0)] as const;
    const at = size.left + mark.customers * (width - size.left - size.right);
    const room = width - at - 12;
    const whole = text.mark(...shares);
    if (textWidth(whole) < room) return whole;
    // The curve of a few has room below its places: what does not fit in one line stands in two.
    const broken = whole.replace(": ", ":\n");
    return broken.split("\n").every((line) => textWidth(line) < room) ? broken : shares.join(": ");
  };
  const labels = marked.map(label);
  const wanted = marked.map((mark) => size.top + (1 - mark.value) * inner);
  const pitch = labels.some((one) => one.includes("\n")) ? 30 : 16;
  const places = spread(wanted, pitch, size.top + 8, size.height - size.bottom - 8);
  const percent = (value: number) => formats.share(value, 0);
  const axis = { ticks: 5, tickFormat: percent, fill: "var(--muted)", label: null };
  return Plot.plot({
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
      Plot.text([text.x_axis], { ...axisName, dy: 38 }),
      Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: "var(--line-strong)", strokeDasharray: "3,3" }),
      Plot.areaY(drawn, { x: "customers", y: "value", fill: "var(--accent)", fillOpacity: 0.1 }),
      Plot.lineY(drawn, { x: "customers", y: "value", stroke: "var(--accent)", strokeWidth: 2 }),
      Plot.dot(marked, { x: "customers", y: "value", r: 4, fill: "var(--accent)" }),
      ...marked.map((mark, index) =>
        Plot.text([mark], {
          x: "customers",
          y: "value",
          text: () => labels[index]!,
          textAnchor: "start",
          lineAnchor: "top",
          lineHeight: 1.2,
          dx: 9,
          dy: places[index]! - wanted[index]!,
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
}
