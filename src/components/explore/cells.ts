import { isCount } from "../../lib/sql/result_chart.js";
import type { CsvValue } from "../../lib/text/csv_text.js";
import type { Language } from "../../lib/text/format.js";
import type { ListColumn } from "../list/columns.js";
import type { Report } from "../report.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import type { CellValue } from "./cell_reader.js";
import type { Result, ResultColumn } from "./result.js";
import { momentText } from "./value_texts.js";

/** The columns of a result as those of a list of row numbers; the first is the row's own number, so that it starts in DuckDB's order. */
export function listColumns({ columns }: Result, report: Report, text: ExploreWords): ListColumn<number>[] {
  const { language } = report.words;
  const written = columns.map((column) => writer(column, language, text));
  const own: ListColumn<number> = {
    key: "#",
    label: text.result.row,
    value: (row) => row,
    text: (row) => report.formats.count(row + 1),
  };
  return [
    own,
    ...columns.map((column, at): ListColumn<number> => {
      const text = (row: number) => written[at]!(column.value(row));
      return {
        key: String(at),
        label: column.name,
        isNumber: isFigure(column),
        value: (row) => sorted(column, column.value(row)),
        text,
      };
    }),
  ];
}

/** What a value is sorted by: a figure as a number, and days by days only. */
function sorted(column: ResultColumn, value: CellValue): CellValue {
  if (isFigure(column)) return figure(value);
  const isDay = column.kind === "date" || column.kind === "moment";
  return isDay && typeof value === "string" ? null : value;
}

/** Whether a column holds figures. */
function isFigure({ kind }: ResultColumn): boolean {
  return kind === "whole" || kind === "decimal" || kind === "double";
}

/** A figure as the nearest double; null where there is none. */
export function figure(value: CellValue): number | null {
  return value === null ? null : Number(value);
}

/** A value for a CSV file: a figure as a number where that keeps every digit, else its text. */
export function csvCell({ kind }: ResultColumn, value: CellValue): CsvValue {
  if (value === null) return null;
  if (value instanceof Date) return kind === "date" ? value : momentText(value);
  if (kind !== "whole" && kind !== "decimal") return value;
  const near = Number(value);
  return new Intl.NumberFormat("en", exactly).format(near) === plain(String(value)) ? near : String(value);
}

const exactly = { useGrouping: false, maximumFractionDigits: 20 } as const;
const plain = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace(/^-0$/, "0");

/** Stands where there is no value, so that it is told from an empty text. */
const missing = "–";

function writer({ kind, name, scale }: ResultColumn, language: Language, text: ExploreWords) {
  // A year reads as one: 2026, and 12,345; what is known to be a count does not: 2,026 orders.
  const digits =
    kind === "whole"
      ? { useGrouping: isCount(name) ? ("always" as const) : ("min2" as const) }
      : kind === "double"
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: Math.min(2, scale), maximumFractionDigits: scale };
  const number = new Intl.NumberFormat(language, digits as Intl.NumberFormatOptions);
  // What six decimals would write as nothing is something.
  const tiny = new Intl.NumberFormat(language, { notation: "scientific", maximumFractionDigits: 2 });
  return (value: CellValue): string => {
    if (value === null) return missing;
    if (value instanceof Date) return kind === "date" ? value.toISOString().slice(0, 10) : momentText(value);
    if (typeof value === "boolean") return value ? text.result.yes : text.result.no;
    // A text keeps digits that a double would not.
    if (kind === "double" && value !== 0 && Math.abs(value as number) < 0.00001)
      return tiny.format(value as number).replaceAll("-", "−");
    if (kind === "whole" || kind === "decimal" || kind === "double")
      return number.format(value as number).replace("-", "−");
    return String(value);
  };
}
