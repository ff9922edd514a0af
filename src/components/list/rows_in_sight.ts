import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";
import { listLine, spacerLine } from "./list_lines.js";

export interface RowsInSightOptions<R> {
  /** Height of a row in CSS pixels. */
  readonly rowHeight: () => number;
  /** The columns to draw. */
  readonly columns: () => readonly ListColumn<R>[];
  /** All rows, in order. */
  readonly rows: () => readonly R[];
}

/** The bodies of a table that scrolls in a box: only the rows in sight exist, between two spacers as high as the others. */
export function RowsInSight<R>(box: HTMLElement, { rowHeight, columns, rows }: RowsInSightOptions<R>) {
  const above = element("tbody", { "aria-hidden": "true" });
  const body = element("tbody");
  const below = element("tbody", { "aria-hidden": "true" });
  let from = -1;
  let to = -1;

  function draw(first = Math.floor(box.scrollTop / rowHeight()) - 10, count = inSight() + 20) {
    const [all, cells] = [rows(), columns()];
    const start = Math.max(0, first);
    const end = Math.min(all.length, start + Math.ceil(Math.max(count, 30)));
    if (start === from && end === to) return;
    [from, to] = [start, end];
    body.replaceChildren(...all.slice(start, end).map((row, at) => listLine(cells, row, start + at)));
    above.replaceChildren(...spacerLine(start * rowHeight(), cells.length));
    below.replaceChildren(...spacerLine((all.length - end) * rowHeight(), cells.length));
  }

  // Where the box grows with its rows, as in print, the window still bounds what is in sight.
  function inSight() {
    return Math.min(box.clientHeight, innerHeight) / rowHeight();
  }

  return {
    nodes: [above, body, below],
    /** Draws the rows in sight, where others are drawn now. */
    draw: () => draw(),
    /** Draws the rows in sight anew, or the first `count`; returns the number of the last one drawn. */
    redraw(first?: number, count?: number): number {
      from = to = -1;
      draw(first, count);
      return to;
    },
  };
}
