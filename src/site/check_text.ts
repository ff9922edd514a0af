import type { Finding, Row, SourceFile } from "../schema.js";

/** What reading a data folder found: a row a file, a column and a finding, as in the tables of the same names. */
export interface CheckResult {
  files: readonly SourceFile[];
  columns: readonly Row<"source_columns">[];
  findings: readonly Pick<Finding, "severity" | "message">[];
}

/** The lines that `check-data` prints: per file what was detected and its control totals, then the findings. */
export function checkText({ files, columns, findings }: CheckResult): string[] {
  return [
    ...files.flatMap((file) => [
      `${file.source}: ${file.file}`,
      `  ${detected(file)}`,
      `  rows: ${file.rows_read} read = ${file.rows_used} used + ${file.rows_excluded} excluded + ${file.rows_quarantined} quarantined`,
      ...money(file),
      ...columns
        .filter(
          ({ source, file: name, field }) => source === file.source && name === file.file && field !== null,
        )
        .map(({ field, header, reading, origin }) => `  ${field} = "${header}"${note([reading, origin])}`),
    ]),
    ...findings.map(({ severity, message }) => `${severity}: ${message}`),
  ];
}

function detected(file: SourceFile): string {
  const { format, encoding, delimiter, decimal_mark, date_format, header_row } = file;
  const parts = [
    format,
    encoding,
    delimiter && `delimiter ${delimiter === "\t" ? "tab" : delimiter}`,
    decimal_mark && `decimal mark ${decimal_mark}`,
    date_format && `dates ${date_format}`,
    header_row && `header in line ${header_row}`,
  ];
  return parts.filter(Boolean).join(", ");
}

function money(file: SourceFile): string[] {
  const { revenue_read, revenue_used, revenue_excluded, revenue_quarantined } = file;
  if (revenue_read == null) return [];
  const text = (value: number | null | undefined) => (value ?? 0).toFixed(2);
  return [
    `  net revenue: ${text(revenue_read)} read = ${text(revenue_used)} used + ${text(revenue_excluded)} excluded + ${text(revenue_quarantined)} quarantined`,
  ];
}

function note(parts: (string | null)[]): string {
  const said = parts.filter(Boolean);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
