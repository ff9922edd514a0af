import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../database.js";
import type { TypedField } from "./values/field.js";
import { customerHeaders } from "./headers/headers.js";
import type { Opened } from "./opened.js";
import type { SourceColumnReport, SourceFileReport } from "./report.js";
import type { Typing } from "./typed.js";

/** What is told about every column of a file. */
export async function columnReports(
  connection: DuckDBConnection,
  cells: string,
  { headers, source, file, spec, recognition, survey }: Opened,
  fields: readonly TypedField[],
): Promise<SourceColumnReport[]> {
  const counts = headers.map((_, i) => `count(c${i})::INTEGER as c${i}`);
  const filled: Record<string, number> = survey?.every(({ mayBePadded }) => !mayBePadded)
    ? Object.fromEntries(survey.map(({ filledCount }, i) => [`c${i}`, filledCount]))
    : await row(connection, `select ${counts.join(", ")} from ${cells}`);
  return headers.map((header, i) => {
    const own = fields.filter(({ field, position }) => position === i || recognition.beside.get(field) === i);
    const isGiven = [...recognition.fields, ...recognition.beside].some(
      ([field, position]) => position === i && field in spec.columns,
    );
    return {
      source,
      file,
      position: i + 1,
      header,
      field: own.length > 0 ? own.map(({ field }) => field).join(", ") : null,
      reading: own[0]?.reading ?? null,
      origin:
        own.length === 0
          ? null
          : isGiven
            ? "given"
            : customerHeaders.includes(header)
              ? "rows"
              : "recognised",
      filled_count: filled[`c${i}`] ?? 0,
    };
  });
}

/** What is told about a file. */
export function fileReport(
  opened: Opened,
  { decimalMark, dateFormat }: Typing,
  rowsRead: number,
): SourceFileReport {
  const { source, file, format, encoding, delimiter, headerRow, spec } = opened;
  return {
    source,
    file,
    format,
    encoding,
    delimiter,
    decimal_mark: decimalMark,
    date_format: dateFormat,
    header_row: headerRow,
    rows_read: rowsRead,
    entryLine: spec.line,
    options: spec.options,
  };
}
