import { sortRows, type Direction } from "../../lib/sort_rows.js";
import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

export interface VirtualListOptions {
  /** What the list holds, for readers who do not see it. */
  readonly label: string;
  readonly sort: string;
  readonly direction: Direction;
  /** Called when a reader sorts, so that the page can remember it. */
  readonly onSort?: (key: string, direction: Direction) => void;
  /** Sentence in the place of the rows where there are none. */
  readonly empty: string;
  /** Height of a row in CSS pixels; `style.css` holds every row of a list to it. */
  readonly rowHeight?: number;
  /** Sentence under a print that holds only the first of all rows. */
  readonly printed: (count: number, all: number) => string;
}

/** A list in a scrolling box. */
export interface VirtualList<R> {
  readonly node: HTMLElement;
  /** Shows other rows, in the sorting in force. */
  update(rows: readonly R[]): void;
  /** The rows in the order in which they are shown. */
  rows(): readonly R[];
}

/** Rows printed at most: a list of thousands is for the screen and the download. */
const mostPrinted = 60;

/** A sortable table of which only the rows in sight exist, so that 100,000 scroll like ten. Its box takes the arrow keys. */
export function VirtualList<R>(
  columns: readonly ListColumn<R>[],
  { label, sort, direction, onSort, empty, rowHeight = 44, printed }: VirtualListOptions,
): VirtualList<R> {
  let order = { key: columns.some((column) => column.key === sort) ? sort : columns[0]!.key, direction };
  let given: readonly R[] = [];
  let sorted: readonly R[] = [];
  let from = -1;
  let to = -1;
  const above = element("tbody", { "aria-hidden": "true" });
  const body = element("tbody");
  const below = element("tbody", { "aria-hidden": "true" });
  const heads = columns.map((column) =>
    element(
      "th",
      { scope: "col", class: column.isNumber ? "number" : null },
      element("button", { type: "button", onclick: () => sortBy(column) }, column.label),
    ),
  );
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads)), above, body, below);
  const box = element(
    "div",
    { class: "list-box", tabindex: 0, role: "region", "aria-label": label, onscroll: () => draw() },
    table,
  );
  const note = element("p", { class: "note", hidden: true }, empty);
  const printNote = element("p", { class: "print-note" });
  addEventListener("beforeprint", () => {
    draw(0, mostPrinted);
    printNote.textContent = to < sorted.length ? printed(to, sorted.length) : "";
  });
  addEventListener("afterprint", () => draw());
  new ResizeObserver(() => draw()).observe(box);

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
    heads.forEach((head, index) => {
      const isSorted = columns[index]!.key === order.key;
      head.setAttribute("aria-sort", isSorted ? order.direction : "none");
    });
    table.setAttribute("aria-rowcount", String(sorted.length + 1));
    note.hidden = sorted.length > 0;
    box.hidden = sorted.length === 0;
    box.scrollTop = 0;
    from = to = -1;
    draw();
  }

  function draw(first = Math.floor(box.scrollTop / rowHeight) - 10, count = inSight() + 20) {
    const start = Math.max(0, first);
    const end = Math.min(sorted.length, start + Math.ceil(Math.max(count, 30)));
    if (start === from && end === to) return;
    [from, to] = [start, end];
    body.replaceChildren(...sorted.slice(start, end).map((row, index) => line(row, start + index)));
    above.replaceChildren(...spacer(start));
    below.replaceChildren(...spacer(sorted.length - end));
  }

  // Where the box grows with its rows, as in print, the window still bounds what is in sight.
  function inSight() {
    return Math.min(box.clientHeight, innerHeight) / rowHeight;
  }

  function line(row: R, index: number) {
    const cells = columns.map((column, at) =>
      element(
        at === 0 ? "th" : "td",
        { scope: at === 0 ? "row" : null, class: column.isNumber ? "number" : null },
        column.text(row),
      ),
    );
    return element("tr", { "aria-rowindex": index + 2 }, ...cells);
  }

  function spacer(count: number) {
    if (count <= 0) return [];
    return [
      element(
        "tr",
        {},
        element("td", { colspan: columns.length, class: "spacer", style: `height:${count * rowHeight}px` }),
      ),
    ];
  }

  return {
    node: element("div", { class: "list" }, box, printNote, note),
    update(rows) {
      given = rows;
      arrange();
    },
    rows: () => sorted,
  };
}
