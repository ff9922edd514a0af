/** How report.yaml names the column of a field: one header, or the two of its sides or of its year and month. */
export type ColumnSpec = string | { debit: string; credit: string } | { year: string; month: string };

/** The header of the column of a field, and that of the one beside it where two feed it: credit and debit, year and month. */
export function headersOf(column: ColumnSpec): [string, string?] {
  if (typeof column === "string") return [column];
  return "credit" in column ? [column.credit, column.debit] : [column.year, column.month];
}
