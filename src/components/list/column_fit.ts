import type { Language } from "../../lib/format.js";
import { columnFit } from "../../lib/words/column_fit.js";
import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

export interface ColumnFitOptions {
  readonly language: Language;
  /** Keys in the order in which columns keep their place where a window is narrow; the others come after these, as they stand. */
  readonly keep?: readonly string[];
}

/** So many columns without room are named; more are counted. */
const mostNamed = 6;

/** The columns of a list that a window has room for: those that matter most stay, the others are named beside a button that shows all. */
export function ColumnFit<R>(
  columns: readonly ListColumn<R>[],
  { language, keep = [] }: ColumnFitOptions,
  onChange: () => void,
) {
  const text = columnFit[language];
  let shown = columns;
  let isAll = false;
  const told = element("span");
  const button = element("button", {
    type: "button",
    class: "link-button",
    onclick() {
      isAll = !isAll;
      onChange();
    },
  });
  const node = element("p", { class: "list-fit no-print", hidden: true }, told, " ", button);

  function tell() {
    const left = columns.filter((column) => !shown.includes(column));
    node.hidden = left.length === 0 && !isAll;
    const names = left.map(({ label }) => label.toLowerCase()).join(", ");
    told.textContent = isAll
      ? text.all_shown
      : text.hidden(left.length, left.length > mostNamed ? "" : names);
    button.textContent = isAll ? text.show_fitting : text.show_all;
  }

  return {
    node,
    /** The columns to draw. */
    shown: () => shown,
    /** Takes all columns, to see again how many there is room for. */
    reset() {
      shown = columns;
      tell();
    },
    /** Leaves out what has no room, from the widths of the columns shown, in pixels; whether it left out any. */
    narrow(widths: readonly number[], room: number, sortedBy: string): boolean {
      if (isAll) return false;
      const place = ({ key }: ListColumn<R>, at: number) =>
        at === 0 ? -2 : key === sortedBy ? -1 : keep.includes(key) ? keep.indexOf(key) : keep.length + at;
      const ranked = shown
        .map((column, at) => ({ column, width: widths[at]!, rank: place(column, columns.indexOf(column)) }))
        .sort((a, b) => a.rank - b.rank);
      let taken = 0;
      const end = ranked.findIndex(({ width }) => (taken += width) > room);
      const kept = ranked.slice(0, end === -1 ? undefined : Math.max(end, 1)).map(({ column }) => column);
      if (kept.length === shown.length) return false;
      shown = shown.filter((column) => kept.includes(column));
      tell();
      return true;
    },
  };
}
