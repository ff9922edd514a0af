import { dataTable } from "../charts/figure.js";
import type { FigureTable } from "../charts/wide_table.js";
import { element } from "../dom.js";

/** A table below a title of its own; the first cell of a row names it, and on a phone its other cells stand below that. */
export function PlainTable(
  title: string,
  columns: FigureTable["columns"],
  rows: FigureTable["rows"],
): HTMLElement {
  return element(
    "div",
    { class: "chart" },
    element("h3", { class: "chart-title" }, title),
    dataTable({ columns, rows }, title),
  );
}
