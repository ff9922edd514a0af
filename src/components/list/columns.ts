import { csvText, type CsvValue } from "../../lib/text/csv_text.js";
import type { Language } from "../../lib/text/format.js";
import type { SortValue } from "../../lib/sort_rows.js";

/** One column of a list: what it sorts and downloads by, and how it reads. */
export interface ListColumn<R> {
  readonly key: string;
  readonly label: string;
  /** The value itself, for sorting and download. */
  readonly value: (row: R) => SortValue;
  /** The value as it is read on the page. */
  readonly text: (row: R) => string | Node;
  readonly isNumber?: boolean;
  /** Direction of the first click; figures begin with the largest. */
  readonly first?: "ascending" | "descending";
  /** False of a column that is for the page only, and not for a download. */
  readonly isSaved?: boolean;
  /** False of a column that only a screen can show or use. */
  readonly isPrinted?: boolean;
}

/** The rows of a list as a CSV text, unrounded, in the language's own notation. */
export function listCsv<R>(
  columns: readonly ListColumn<R>[],
  rows: readonly R[],
  language: Language,
): string {
  const line = (row: R): CsvValue[] => columns.map((column) => column.value(row));
  return csvText(
    columns.map((column) => column.label),
    rows.map(line),
    language,
  );
}
