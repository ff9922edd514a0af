import { decompress } from "fzstd";
import { parquetReadObjects } from "hyparquet";
import type { AsyncBuffer, FileMetaData, ParquetQueryFilter } from "hyparquet";
import { schema, type Column, type Row, type TableName } from "../schema.js";

/** What to read of a table: all columns and rows unless said otherwise. */
export interface RowsWanted<T extends TableName, C extends keyof Row<T> & string> {
  columns?: readonly C[];
  /** Conditions on columns; row groups whose statistics rule them out are not fetched. */
  filter?: ParquetQueryFilter;
}

/** What unpacks the pages of our parquet files. */
export const compressors = {
  ZSTD: (input: Uint8Array, outputLength: number) => decompress(input, new Uint8Array(outputLength)),
};

/**
 * The rows of an open file, in its stored order, with the columns asked for: money and numbers as number, dates as UTC midnights.
 * Throws where it lacks a column of the data model, naming `place`.
 */
export async function parquetRows<T extends TableName, C extends keyof Row<T> & string>(
  { file, metadata, place }: { file: AsyncBuffer; metadata: FileMetaData; place: string },
  table: T,
  { columns: wanted, filter }: RowsWanted<T, C>,
): Promise<Pick<Row<T>, C>[]> {
  const definition: Record<string, Column> = schema[table].columns;
  const columns = [...(wanted ?? (Object.keys(definition) as C[]))];
  const stored = new Set(metadata.schema.map((column) => column.name));
  const absent = columns.filter((column) => !stored.has(column));
  if (absent.length > 0) throw new Error(`${table}: column ${absent.join(", ")} is missing from ${place}`);
  const rows = await parquetReadObjects({ file, metadata, columns, compressors, ...(filter && { filter }) });
  for (const row of rows) {
    for (const column of columns) row[column] = cell(row[column], definition[column]!);
  }
  return rows as Pick<Row<T>, C>[];
}

// Decimals come as integer × 0.0001, which is not the nearest double: 0.1 + 0.2 would show.
function cell(value: unknown, column: Column): unknown {
  if (value == null) return null;
  if (column.kind === "money") return Math.round(Number(value) * 1e4) / 1e4;
  return typeof value === "bigint" ? Number(value) : value;
}
