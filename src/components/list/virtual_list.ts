import { sortRows, type Direction } from "../../lib/sort_rows.js";
import { element } from "../dom.js";
import { ColumnFit, type ColumnFitOptions } from "./column_fit.js";
import type { ListColumn } from "./columns.js";
import { listHeads } from "./list_lines.js";
import { PrintedRows } from "./printed_rows.js";
import { RowsInSight } from "./rows_in_sight.js";

export interface VirtualListOptions {
  /** What the list holds, for readers who do not see it. */
  readonly label: string;
  readonly sort: string;
  readonly direction: Direction;
  /** Called when a reader sorts, so that the page can remember it. */
  readonly onSort?: (key: string, direction: Direction) => void;
  /** Sentence in the place of the rows where there are none. */
  readonly empty: string;
  /** Height of a row in CSS pixels; `styles/lists.css` holds every row of a list to it. */
  readonly rowHeight?: number;
  /** Sentence under a print that holds only the first of all rows. */
  readonly printed: (count: number, all: number) => string;
  /** How columns give way where a window is narrow; without it, they are all there and the box scrolls sideways. */
  readonly fit?: ColumnFitOptions;
}

/** A list in a scrolling box. */
export interface VirtualList<R> {
  readonly node: HTMLElement;
  /** Shows other rows, in the sorting in force. */
  update(rows: readonly R[]): void;
  /** The rows in the order in which they are shown. */
  rows(): readonly R[];
}

/** A sortable table of which only the rows in sight exist, so that 100,000 scroll like ten. Its box takes the arrow keys. */
export function VirtualList<R>(
  columns: readonly ListColumn<R>[],
  { label, sort, direction, onSort, empty, rowHeight = 44, printed, fit }: VirtualListOptions,
): VirtualList<R> {
  let order = { key: columns.some((column) => column.key === sort) ? sort : columns[0]!.key, direction };
  let given: readonly R[] = [];
  let sorted: readonly R[] = [];
  let room = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const heads = listHeads(columns, sortBy);
  const box = element("div", { class: "list-box", tabindex: 0, role: "region", "aria-label": label });
  box.addEventListener("scroll", () => (lines.draw(), giveWay()));
  const fitted = fit ? ColumnFit(heads, fit, () => refit()) : null;
  const shown = () => fitted?.shown() ?? columns;
  const lines = RowsInSight<R>(box, {
    rowHeight: () => fitted?.rowHeight() ?? rowHeight,
    columns: shown,
    rows: () => sorted,
  });
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...heads.values())),
    ...lines.nodes,
  );
  box.append(table);
  const note = element("p", { class: "note", hidden: true }, empty);
  const printNote = PrintedRows({
    draw(count) {
      fitted?.reset();
      redraw(0, count);
      fitted?.narrowForPaper(order.key);
      return redraw(0, count);
    },
    restore: () => refit(),
    all: () => sorted.length,
    printed,
  });
  new ResizeObserver(() => (box.clientWidth === room ? lines.draw() : refit())).observe(box);

  function sortBy(column: ListColumn<R>) {
    const start = column.first ?? (column.isNumber ? "descending" : "ascending");
    const other = order.direction === "ascending" ? "descending" : "ascending";
    order = { key: column.key, direction: order.key === column.key ? other : start };
    onSort?.(order.key, order.direction);
    arrange();
  }

  function arrange() {
    const by = columns.find((column) => column.key === order.key)!;
    sorted = sortRows(given, by.value, order.direction);
    for (const [column, cell] of heads)
      cell.setAttribute("aria-sort", column.key === order.key ? order.direction : "none");
    table.setAttribute("aria-rowcount", String(sorted.length + 1));
    note.hidden = sorted.length > 0;
    box.hidden = sorted.length === 0;
    box.scrollTop = 0;
    const isFitted = fitted && room > 0 && room === box.clientWidth && shown().includes(by);
    if (!isFitted) return refit();
    // To measure all columns again takes as long as to draw: that follows when the reader has seen the rows.
    redraw();
    giveWay();
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (!box.querySelector("tbody :focus")) refit();
    }, 150);
  }

  /** Draws with as many columns as there is room for, which other rows may change. */
  function refit() {
    clearTimeout(rest);
    room = box.clientWidth;
    fitted?.reset(room);
    redraw();
    giveWay();
  }

  /** Columns leave where the rows now drawn are wider than the box. */
  function giveWay() {
    if (!fitted || room === 0 || table.offsetWidth <= box.clientWidth) return;
    if (fitted.narrow(box.clientWidth, order.key)) redraw();
  }

  function redraw(first?: number, count?: number): number {
    // Hidden and not taken away: the head that a reader sorts by keeps the focus.
    for (const [column, cell] of heads) cell.hidden = !shown().includes(column);
    return lines.redraw(first, count);
  }

  return {
    node: element("div", { class: "list" }, fitted?.node ?? null, box, printNote, note),
    update(rows) {
      given = rows;
      arrange();
    },
    rows: () => sorted,
  };
}
