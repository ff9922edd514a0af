import type { SheetCell } from "./workbook_values.js";

/** A row of a sheet: its number and its cells, with holes where a cell is empty. */
export interface SheetRow {
  line: number;
  cells: (SheetCell | undefined)[];
  /** Whether the spreadsheet does not show it, as where a filter is set. */
  isHidden?: boolean;
}

/** Cells that are merged: rows and columns from 1, both ends included. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
