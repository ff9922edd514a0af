import type { Language } from "../../lib/text/format.js";
import { columnFit } from "../../lib/words/column_fit.js";
import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

export interface ColumnFitOptions {
  readonly language: Language;
  /** Keys in the order in which columns keep their place where a window is narrow; the others come after these, as they stand. */
  readonly keep?: readonly string[];
  /** Whether the first column is a name, which on a phone stands above the figures of its row. */
  readonly hasNames?: boolean;
}

/** Below so many CSS pixels names stand above their figures; a row is then so high, as in `styles/lists.css`. */
const phone = { width: 560, rowHeight: 64 };

/** So many columns without room are named; more are counted. */
const mostNamed = 6;

/** Pixels of columns, as they are wide on a screen, that find room on A4: there type is smaller, and names take more lines. */
const paperRoom = 1250;

/** The columns of a list that a window has room for: those that matter most stay, the others are named beside a button that shows all. */
export function ColumnFit<R>(
  heads: ReadonlyMap<ListColumn<R>, HTMLElement>,
  { language, keep = [], hasNames = false }: ColumnFitOptions,
  onChange: () => void,
) {
  const text = columnFit[language];
  const columns: readonly ListColumn<R>[] = [...heads.keys()];
  let shown = columns;
  let isAll = false;
  let isAbove = false;
  const told = element("span");
  const button = element("button", {
    type: "button",
    class: "link-button no-print",
    onclick() {
      isAll = !isAll;
      onChange();
    },
  });
  const node = element("p", { class: "list-fit", hidden: true }, told, " ", button);

  function tell(isPaper = false) {
    const left = columns.filter((column) => !shown.includes(column));
    node.hidden = left.length === 0 && (isPaper || !isAll);
    const names = left.map(({ label }) => label.toLowerCase()).join(", ");
    const say = isPaper ? text.left_out : text.hidden;
    told.textContent =
      left.length === 0 ? text.all_shown : say(left.length, left.length > mostNamed ? "" : names);
    button.textContent = isAll ? text.show_fitting : text.show_all;
  }

  return {
    node,
    /** The columns to draw. */
    shown: () => shown,
    /** Height of a row in CSS pixels where names stand above it; null where a row is as high as elsewhere. */
    rowHeight: () => (isAbove ? phone.rowHeight : null),
    /** Takes all columns, to see again how many there is room for in so many pixels; on paper, without any. */
    reset(room = Infinity) {
      shown = columns;
      isAbove = hasNames && room > 0 && room < phone.width && !isAll;
      tableOf(heads.values())?.classList.toggle("names-above", isAbove);
      tell();
    },
    /** Leaves out what has no room in so many pixels; whether it left out any. */
    narrow: (room: number, sortedBy: string) => !isAll && narrow(room, sortedBy),
    /** Leaves out what has no room on paper, also where all columns are asked for. */
    narrowForPaper(sortedBy: string) {
      narrow(paperRoom, sortedBy);
      tell(true);
    },
  };

  function narrow(room: number, sortedBy: string): boolean {
    const widths = leastWidths(
      shown.map((column) => heads.get(column)!),
      isAbove,
    );
    const place = ({ key }: ListColumn<R>, at: number) =>
      at === 0 ? -2 : key === sortedBy ? -1 : keep.includes(key) ? keep.indexOf(key) : keep.length + at;
    const ranked = shown
      .map((column, at) => ({ column, width: widths[at]!, rank: place(column, columns.indexOf(column)) }))
      .sort((a, b) => a.rank - b.rank);
    let left = room;
    const kept: ListColumn<R>[] = [];
    for (const [at, { column, width }] of ranked.entries()) {
      // A narrow column may take what a wider one, that tells more, could not.
      if (at > 0 && width > left) continue;
      left -= width;
      kept.push(column);
    }
    if (kept.length === shown.length) return false;
    shown = shown.filter((column) => kept.includes(column));
    tell();
    return true;
  }
}

/** Pixels that each column takes at least, by its head; a name above the others takes none of their room. */
function leastWidths(cells: readonly HTMLElement[], isAbove: boolean): number[] {
  const table = tableOf(cells);
  if (table) table.style.width = "0";
  const widths = cells.map(({ offsetWidth }, at) => (isAbove && at === 0 ? 0 : offsetWidth));
  if (table) table.style.width = "";
  return widths;
}

function tableOf([cell]: Iterable<HTMLElement>): HTMLTableElement | null {
  return cell?.closest("table") ?? null;
}
