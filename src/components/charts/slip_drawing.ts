import { addMonths } from "../../lib/time/windows.js";
import { canvas, dom } from "./dom.js";
import { monthTicks } from "./month_axis.js";
import { columnsHeight, slipColumns } from "./slip_columns.js";
import type { SlipDrawingOptions } from "./slip_drawing_options.js";
import { slipLine } from "./slip_line.js";
import type { SlipQuarter, SlipRow } from "./slip_rows.js";
import { textWidth } from "./style.js";

/** Columns that count the slips of each quarter, and below them on the same calendar the rows: when each began, the events beside it, what it costs a year. */
export function drawSlips(
  rows: readonly SlipRow[],
  quarters: readonly SlipQuarter[],
  options: SlipDrawingOptions,
): SVGSVGElement {
  const { text, formats, document, width, from, to } = options;
  const { svg } = dom(document);
  const isNarrow = width < 620;
  const amounts = rows.map((row) => formats.compactChange(row.amount));
  const right = Math.max(...amounts.map((amount) => textWidth(amount))) + 10;
  const left = isNarrow ? 0 : Math.min(width * 0.4, 330);
  const [pitch, above] = isNarrow ? [42, 30] : [24, 14];
  const head = isNarrow ? 20 : 0;
  const base = head + 16 + columnsHeight;
  const top = base + 26;
  const x = (date: Date) => left + ((+date - +from) / (+addMonths(to, 1) - +from)) * (width - left - right);
  const place = { x, left, right, width, pitch, above, isNarrow, names: rows.map(({ name }) => name) };
  const height = top + rows.length * pitch + 4;
  const ticks = monthTicks(from, to, Math.floor((width - left - right) / 90)).filter(
    (tick) => x(tick) + textWidth(formats.month(tick), 11) < width - right + 8,
  );
  // On a phone names stand above the rows: the lines of the calendar go beside the bars only, and cross no name.
  const tops = rows.map((_, index) => top + index * pitch);
  const spans = isNarrow
    ? [[base, base + 17], ...tops.map((y) => [y + above - 9, y + above + 9])]
    : [[base, height]];
  return svg(
    "svg",
    canvas({ class: "slips", role: "group", label: text.title, width, height }),
    ...ticks.flatMap((tick) => [
      ...spans.map(([y1, y2]) =>
        svg("line", { class: "slip-grid", x1: x(tick), x2: x(tick), y1: y1!, y2: y2! }),
      ),
      svg("text", { class: "slip-tick", x: x(tick) + 3, y: base + 13 }, formats.month(tick)),
    ]),
    svg("text", { class: "slip-series", x: 0, y: isNarrow ? 12 : base - 2 }, text.begun),
    ...slipColumns(quarters, { x, base }, options),
    svg("line", { class: "slip-base", x1: left, x2: width - right, y1: base, y2: base }),
    ...rows.map((row, index) => slipLine(row, tops[index]! + above, place, options)),
  );
}
