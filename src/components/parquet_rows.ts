import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import type { AsyncBuffer, FileMetaData, ParquetQueryFilter } from "hyparquet";
import { schema, type Column, type Kind, type Row, type TableName } from "../schema.js";
import { Unread } from "./host_answer.js";
import { quickFor, unpackZstd } from "./zstd.js";

/** What to read of a table: all columns and rows unless said otherwise. */
export interface RowsWanted<T extends TableName, C extends keyof Row<T> & string> {
  columns?: readonly C[];
  /** Conditions on columns; row groups whose statistics rule them out are not fetched. */
  filter?: ParquetQueryFilter;
}

/** What unpacks the pages of our parquet files. */
export const compressors = { ZSTD: unpackZstd };

const decoder = new TextDecoder();

/** How values of our parquet files are unpacked: texts of few plain letters, as names and numbers are, without the decoder, which takes ten times as long. */
export const decoding = {
  compressors,
  parsers: {
    stringFromBytes(bytes: Uint8Array) {
      if (bytes.length > 24) return decoder.decode(bytes);
      let text = "";
      for (const byte of bytes) {
        if (byte > 0x7f) return decoder.decode(bytes);
        text += String.fromCharCode(byte);
      }
      return text;
    },
  },
};

/**
 * What a file of the site says of its rows; `size` is how many bytes of its end come first. Throws an `Unread` where it is no table, as a
 * page that some hosts give in the place of whatever they do not have.
 */
export function footerOf(file: AsyncBuffer, href: string, size?: number): Promise<FileMetaData> {
  return parquetMetadataAsync(file, { initialFetchSize: size }).catch((cause: unknown) => {
    throw cause instanceof Unread ? cause : new Unread(href, "changed", { cause });
  });
}

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
  if (!filter) await quickFor(Number(metadata.num_rows));
  const rows = await parquetReadObjects({ file, metadata, columns, ...decoding, ...(filter && { filter }) });
  for (const column of columns) {
    const cell = cellOf(definition[column]!.kind);
    for (const row of rows) row[column] = row[column] == null ? null : cell(row[column]);
  }
  return rows as Pick<Row<T>, C>[];
}

/** What makes of a value as hyparquet gives it the value of a column of this kind. */
export function cellOf(kind: Kind): (value: unknown) => unknown {
  // Decimals come as integer × 0.0001, which is not the nearest double: 0.1 + 0.2 would show.
  if (kind === "money") return (value) => Math.round(Number(value) * 1e4) / 1e4;
  return (value) => (typeof value === "bigint" ? Number(value) : value);
}
