import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

/** The head of every column: a button that sorts by it. */
export function listHeads<R>(
  columns: readonly ListColumn<R>[],
  sortBy: (column: ListColumn<R>) => void,
): Map<ListColumn<R>, HTMLTableCellElement> {
  return new Map(
    columns.map((column) => [
      column,
      element(
        "th",
        { scope: "col", class: classOf(column) },
        element("button", { type: "button", onclick: () => sortBy(column) }, column.label),
      ),
    ]),
  );
}

/** One row of a list, at its place among all rows. */
export function listLine<R>(columns: readonly ListColumn<R>[], row: R, index: number): HTMLTableRowElement {
  const cells = columns.map((column, at) =>
    element(
      at === 0 ? "th" : "td",
      { scope: at === 0 ? "row" : null, class: classOf(column) },
      column.text(row),
    ),
  );
  return element("tr", { "aria-rowindex": index + 2 }, ...cells);
}

/** A row as high, in CSS pixels, as all rows that are not drawn; none where they all are. */
export function spacerLine(height: number, columns: number): HTMLTableRowElement[] {
  if (height <= 0) return [];
  return [
    element("tr", {}, element("td", { colspan: columns, class: "spacer", style: `height:${height}px` })),
  ];
}

function classOf<R>({ isNumber, isPrinted }: ListColumn<R>): string | null {
  if (isPrinted === false) return "no-print";
  return isNumber ? "number" : null;
}
