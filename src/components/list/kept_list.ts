import type { Direction } from "../../lib/sort_rows.js";
import { DownloadButton } from "../controls/download_button.js";
import type { Report } from "../report.js";
import { listCsv, type ListColumn } from "./columns.js";
import { VirtualList } from "./virtual_list.js";

/** Where the sorting of a list is kept. */
interface SortState {
  get(): { readonly sort: string; readonly direction: Direction };
  set(sorting: { sort: string; direction: Direction }): void;
  on(
    listener: (sorting: { readonly sort: string; readonly direction: Direction }, isReturn: boolean) => void,
  ): unknown;
}

export interface KeptListOptions {
  readonly state: SortState;
  readonly report: Report;
  /** What the list holds, for readers who do not see it. */
  readonly label: string;
  /** Sentence in the place of the rows where there are none. */
  readonly empty: string;
  /** Keys of the columns that keep their place longest where a window is narrow. */
  readonly keep?: readonly string[];
  /** The button, and the file's name without its ending. */
  readonly download: { readonly label: string; readonly file: string };
}

/** A list whose sorting stands in the address, with a button that saves it in the order shown. */
export function KeptList<R>(
  columns: readonly ListColumn<R>[],
  { state, report, label, empty, keep = [], download }: KeptListOptions,
): VirtualList<R> & { readonly download: HTMLElement } {
  const { words, formats } = report;
  const list = VirtualList(columns, {
    ...state.get(),
    label,
    onSort: (sort, direction) => state.set({ sort, direction }),
    empty,
    fit: { language: words.language, keep, hasNames: true },
    printed: (count, all) => words.customers.printed(formats.count(count), formats.count(all)),
  });
  state.on(({ sort, direction }, isReturn) => {
    if (isReturn) list.sortBy(sort, direction);
  });
  const saved = columns.filter((column) => column.isSaved !== false);
  const csv = () => listCsv(saved, list.rows(), words.language);
  const button = DownloadButton(csv, { label: download.label, file: `${download.file}.csv` });
  return { ...list, download: button };
}
