import { sortRows, type Direction } from "../../lib/sort_rows.js";
import type { ListColumn } from "./columns.js";
import { listHeads } from "./list_lines.js";

/** Key of a column and the way in which rows are sorted by it. */
export interface Sorting {
  readonly sort: string;
  readonly direction: Direction;
}

/** How a list is sorted at first: by the first column where there is none of that key. */
export interface ListOrderOptions extends Sorting {
  /** Called when a reader sorts by another column or the other way round. */
  readonly onSort: (key: string, direction: Direction) => void;
}

/** The heads of a list, each a button that sorts by its column, and the order that they make. */
export function ListOrder<R>(
  columns: readonly ListColumn<R>[],
  { sort, direction, onSort }: ListOrderOptions,
) {
  let by = columns.find((column) => column.key === sort) ?? columns[0]!;
  let way = direction;
  const heads = listHeads(columns, (column) => {
    const first = column.first ?? (column.isNumber ? "descending" : "ascending");
    const other = way === "ascending" ? "descending" : "ascending";
    way = column === by ? other : first;
    by = column;
    onSort(by.key, way);
  });
  return {
    heads,
    /** Sorts by a column from elsewhere; false where that is how it stands. */
    choose(key: string, direction: Direction): boolean {
      const column = columns.find((one) => one.key === key) ?? columns[0]!;
      if (column === by && direction === way) return false;
      [by, way] = [column, direction];
      return true;
    },
    /** The column in force. */
    column: () => by,
    /** The rows in the order in force, which the heads then tell; they may come `sorted`. */
    arranged(rows: readonly R[], sorted?: Sorting): readonly R[] {
      for (const [column, cell] of heads) cell.setAttribute("aria-sort", column === by ? way : "none");
      if (sorted?.sort === by.key && sorted.direction === way) return rows;
      return sortRows(rows, by.value, way);
    },
  };
}
