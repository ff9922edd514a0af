import { canvas, dom } from "./dom.js";
import type { DriftStep } from "./drift_axis.js";
import type { ChartOptions } from "./figure.js";
import { signColour, textWidth } from "./style.js";

const pitch = 24;
const head = 26;

/** A row for each step of euros a year: how many customers fall in it, and what they come to together. */
export function drawBands(
  steps: readonly DriftStep[],
  { words, formats, width = 640, document, label }: ChartOptions & { label: string },
): SVGSVGElement {
  const { svg } = dom(document);
  const text = words.charts.drift;
  const rows = steps.map((step) => ({
    ...step,
    range: text.range(formats.compactChange(step.from), formats.compactChange(step.to)),
    written: [formats.count(step.count), formats.compactChange(step.sum)] as const,
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((one) => textWidth(one))) + 8;
  const left = widest(rows.map(({ range }) => range)) + 4;
  const gap = 20;
  const rooms = [0, 1].map((at) => widest(rows.map(({ written }) => written[at]!)));
  const room = (width - left - gap - rooms[0]! - rooms[1]!) / 2;
  const starts = [left, left + room + rooms[0]! + gap];
  const most = [
    Math.max(...rows.map(({ count }) => count)),
    Math.max(...rows.map(({ sum }) => Math.abs(sum))),
  ];
  const height = head + rows.length * pitch + 4;
  const bars = (row: (typeof rows)[number], y: number) =>
    [row.count, Math.abs(row.sum)].flatMap((value, at) => {
      const long = Math.max((value / (most[at]! || 1)) * room, value > 0 ? 1 : 0);
      return [
        svg("rect", {
          x: starts[at]!.toFixed(1),
          y: y + 4,
          width: long.toFixed(1),
          height: pitch - 8,
          fill: signColour(row.from < 0 ? -1 : 1),
          "fill-opacity": at === 0 ? 0.55 : 1,
        }),
        svg("text", { x: starts[at]! + long + 5, y: y + pitch / 2 + 4 }, row.written[at]!),
      ];
    });
  return svg(
    "svg",
    canvas({ class: "drift-bands", role: "img", label: label, width, height }),
    ...[text.customers, text.together].map((name, at) =>
      svg("text", { class: "band-head", x: starts[at]!, y: 14 }, name),
    ),
    ...rows.map((row, index) =>
      svg(
        "g",
        {
          "data-tip": text.bin(
            row.written[0],
            formats.change(row.from),
            formats.change(row.to),
            formats.change(row.sum),
          ),
        },
        svg("rect", { class: "tip-hit", x: 0, y: head + index * pitch, width, height: pitch }),
        svg("text", { class: "band-range", x: left - 8, y: head + index * pitch + pitch / 2 + 4 }, row.range),
        ...bars(row, head + index * pitch),
      ),
    ),
    svg("line", {
      class: "band-zero",
      x1: 0,
      x2: width,
      y1: head + rows.filter(({ from }) => from < 0).length * pitch,
      y2: head + rows.filter(({ from }) => from < 0).length * pitch,
    }),
  );
}
