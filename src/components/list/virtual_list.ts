import type { Direction } from "../../lib/sort_rows.js";
import { tips } from "../charts/tips.js";
import { element } from "../dom.js";
import { ColumnFit, type ColumnFitOptions } from "./column_fit.js";
import type { ListColumn } from "./columns.js";
import { ListOrder, type Sorting } from "./list_order.js";
import { ListRoom } from "./list_room.js";
import { PrintedRows } from "./printed_rows.js";
import { RowsInSight } from "./rows_in_sight.js";

export interface VirtualListOptions extends Sorting {
  /** What the list holds, for readers who do not see it. */
  readonly label: string;
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
  /** Shows other rows, in the sorting in force; how they come sorted saves sorting tens of thousands again. */
  update(rows: readonly R[], sorted?: Sorting): void;
  /** Sorts by the column of that key, as the address has it. */
  sortBy(key: string, direction: Direction): void;
  /** Draws the rows anew, now that their later cells are there, with as many columns as these leave room for. */
  refit(): void;
  /** The rows in the order in which they are shown. */
  rows(): readonly R[];
}

/** A sortable table of which only the rows in sight exist, so that 100,000 scroll like ten. Its box takes the arrow keys. */
export function VirtualList<R>(
  columns: readonly ListColumn<R>[],
  { label, sort, direction, onSort, empty, rowHeight = 44, printed, fit }: VirtualListOptions,
): VirtualList<R> {
  let given: readonly R[] = [];
  let comeSorted: Sorting | undefined;
  let sorted: readonly R[] = [];
  const order = ListOrder(columns, {
    sort,
    direction,
    onSort(key, way) {
      onSort?.(key, way);
      arrange();
    },
  });
  const { heads } = order;
  const box = element("div", { class: "list-box", tabindex: 0, role: "region", "aria-label": label });
  box.addEventListener("scroll", () => (lines.draw(), room.giveWay()));
  const fitted = fit ? ColumnFit(heads, fit, () => room.refit()) : null;
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
  const room = ListRoom({ box, table, fitted, kept: () => order.column().key, redraw: () => void redraw() });
  const note = element("p", { class: "note", hidden: true }, empty);
  const printNote = PrintedRows({
    draw(count) {
      fitted?.reset();
      redraw(0, count);
      fitted?.narrowForPaper(order.column().key);
      return redraw(0, count);
    },
    restore: () => room.refit(),
    all: () => sorted.length,
    printed,
  });
  new ResizeObserver(() => (room.isSame() ? lines.draw() : room.refit())).observe(box);

  function arrange() {
    sorted = order.arranged(given, comeSorted);
    table.setAttribute("aria-rowcount", String(sorted.length + 1));
    note.hidden = sorted.length > 0;
    box.hidden = sorted.length === 0;
    box.scrollTop = 0;
    if (shown().includes(order.column())) room.redrawFirst();
    else room.refit();
  }

  function redraw(first?: number, count?: number): number {
    // Hidden and not taken away: the head that a reader sorts by keeps the focus.
    for (const [column, cell] of heads) cell.hidden = !shown().includes(column);
    return lines.redraw(first, count);
  }

  return {
    node: tips(element("div", { class: "list" }, fitted?.node ?? null, box, printNote, note)),
    update(rows, sortedBy) {
      [given, comeSorted] = [rows, sortedBy];
      arrange();
    },
    sortBy(key, way) {
      if (order.choose(key, way)) arrange();
    },
    refit: () => room.refit(),
    rows: () => sorted,
  };
}
