import type { SourceName } from "../../sources.js";
import type { ReadOptions } from "../../settings/read_options.js";

/** The formats that are read. */
export type Format = "csv" | "parquet" | "xlsx" | "xls" | "ods" | "json" | "ndjson" | "xaf" | "saft";

/** Something the analyst should know about the data; the number and the language come later. */
export interface FindingDraft {
  severity: "error" | "warning" | "info";
  /** kebab-case name of the rule that found it. */
  rule: string;
  source: SourceName | null;
  /** Relative to the data folder. */
  file: string | null;
  line: number | null;
  row_count: number | null;
  amount: number | null;
  /** One value as written. */
  example: string | null;
  message: { en: string; nl: string };
}

/** One file read for one source, and how it was read. */
export interface SourceFileReport {
  source: SourceName;
  /** Relative to the data folder, with forward slashes. */
  file: string;
  format: Format;
  encoding: string | null;
  delimiter: string | null;
  /** Decimal mark of the amounts; null where no amount has one. */
  decimal_mark: string | null;
  /** Order of day, month and year, as `dd-mm-yyyy`. */
  date_format: string | null;
  /** Line of the header; null for parquet. */
  header_row: number | null;
  rows_read: number;
  /** Line of the entry in report.yaml that names the file. */
  entryLine: number;
  /** What report.yaml says about the reading of this file. */
  options: ReadOptions;
}

/** One column of one file, and how its values were read. */
export interface SourceColumnReport {
  source: SourceName;
  file: string;
  /** From 1. */
  position: number;
  header: string;
  /** Our name; null where the column is not used. */
  field: string | null;
  reading: string | null;
  /** `rows`: the file has no such column; what stands in rows of their own above the lines fills it. */
  origin: "recognised" | "given" | "rows" | null;
  filled_count: number | null;
}

/** Everything the readers found out, beside the `raw_<source>` tables. */
export interface ReadReport {
  files: SourceFileReport[];
  columns: SourceColumnReport[];
  findings: FindingDraft[];
  /** Source → fields that at least one of its files has. */
  supplied: Record<SourceName, Set<string>>;
}

const delimiters: Record<string, string> = { "\t": "tab", ";": "semicolon", ",": "comma", "|": "pipe" };

/** What was detected, as lines to print: one a file, one for each column that feeds a field. */
export function formatDetected({ files, columns }: ReadReport): string[] {
  return files.flatMap((file) => {
    const details = [
      file.format,
      file.encoding,
      file.delimiter === null ? null : `delimiter ${delimiters[file.delimiter] ?? file.delimiter}`,
      file.header_row === null ? null : `header on line ${file.header_row}`,
      `${file.rows_read} rows`,
    ].filter(Boolean);
    const own = columns.filter((column) => column.source === file.source && column.file === file.file);
    const unused = own.filter(({ field }) => field === null).map(({ header }) => header);
    return [
      `${file.source}: ${file.file}: ${details.join(", ")}`,
      ...own
        .filter(({ field }) => field !== null)
        .map(({ field, header, reading, origin }) =>
          origin === "rows"
            ? `  ${field} ← rows of their own above the lines (${reading})`
            : `  ${field} ← "${header}" (${origin}; ${reading})`,
        ),
      ...(unused.length > 0 ? [`  not used: ${unused.join(", ")}`] : []),
    ];
  });
}
