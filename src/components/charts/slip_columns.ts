import { addMonths } from "../../lib/time/windows.js";
import { dom } from "./dom.js";
import { oneStop } from "./one_stop.js";
import type { SlipDrawingOptions } from "./slip_drawing_options.js";
import type { SlipQuarter } from "./slip_rows.js";
import { textWidth } from "./style.js";

/** Height of the columns. */
export const columnsHeight = 64;

/** A column a quarter on a base line, as tall as slips began in it, all of them one stop of the keyboard; the tallest has its count, and each other whose count fits. */
export function slipColumns(
  quarters: readonly SlipQuarter[],
  { x, base }: { readonly x: (date: Date) => number; readonly base: number },
  { text, formats, document }: Pick<SlipDrawingOptions, "text" | "formats" | "document">,
): SVGGElement[] {
  const { svg } = dom(document);
  const most = Math.max(...quarters.map(({ count }) => count));
  const highest = quarters.find(({ count }) => count === most);
  const columns = quarters.map((quarter) => {
    const [start, stop] = [x(quarter.from) + 1, x(quarter.to) - 1];
    const tall = (quarter.count / most) * columnsHeight;
    const count = formats.count(quarter.count);
    const isSaid = quarter === highest || textWidth(count, 11) < stop - start;
    const said = text.quarter(count, formats.month(quarter.from), formats.month(addMonths(quarter.to, -1)));
    return svg(
      "g",
      { role: "img", "aria-label": said, "data-tip": said },
      svg("rect", {
        class: "tip-hit",
        x: (start - 1).toFixed(1),
        y: base - columnsHeight - 16,
        width: (stop - start + 2).toFixed(1),
        height: columnsHeight + 16,
      }),
      svg("rect", {
        class: "slip-column",
        x: start.toFixed(1),
        y: (base - tall).toFixed(1),
        width: Math.max(stop - start, 1).toFixed(1),
        height: tall.toFixed(1),
      }),
      isSaid && quarter.count > 0
        ? svg("text", { class: "slip-count", x: (start + stop) / 2, y: base - tall - 4 }, count)
        : null,
    );
  });
  oneStop(columns, -1);
  return columns;
}
