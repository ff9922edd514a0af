import { schema, type Column, type Kind, type TableName } from "../../schema.js";

/** Bytes that DuckDB takes for a value: texts at some letters each. */
const width: Record<Kind, number> = {
  ...{ id: 16, text: 20, date: 4, money: 8, share: 8, number: 8, hours: 8, count: 4, flag: 1 },
};

/** Bytes of columns held at most: a browser gives a tab 4 GB for this, of which sums and sorts need their part. */
export const mostBytes = 2e9;

/** What a query asks for that a tab cannot hold. */
export interface TooMuch {
  readonly table: TableName;
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
}

/** Bytes that columns of a table take once they are read, about. */
export function bytesOf(table: TableName, columns: readonly string[], rows: number): number {
  const definition: Record<string, Column> = schema[table].columns;
  return rows * columns.reduce((sum, name) => sum + width[definition[name]!.kind], 0);
}
