import { decompress } from "fzstd";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import type { AsyncBuffer, FileMetaData, ParquetQueryFilter } from "hyparquet";
import { schema, type Column, type Row, type TableName } from "../schema.js";
import { sealedMark } from "../lib/sealed_mark.js";
import { openRemoteFile, tailSize } from "./remote_file.js";

/** What to read of a table: all columns and rows unless said otherwise. */
export interface ReadTableOptions<T extends TableName, C extends keyof Row<T> & string> {
  columns?: readonly C[];
  /** Conditions on columns; row groups whose statistics rule them out are not fetched. */
  filter?: ParquetQueryFilter;
  fetch?: typeof fetch;
}

interface OpenTable {
  file: AsyncBuffer;
  metadata: FileMetaData;
}
const opened = new Map<string, Promise<OpenTable>>();
const compressors = {
  ZSTD: (input: Uint8Array, outputLength: number) => decompress(input, new Uint8Array(outputLength)),
};

/**
 * The rows of a table, in its stored order, with the columns asked for: money and numbers as number, dates as UTC midnights.
 * Throws where the file is absent, or lacks a column of the data model.
 */
export async function readTable<T extends TableName, C extends keyof Row<T> & string = keyof Row<T> & string>(
  href: string,
  table: T,
  options: ReadTableOptions<T, C> = {},
): Promise<Pick<Row<T>, C>[]> {
  const { filter } = options;
  const definition: Record<string, Column> = schema[table].columns;
  const columns = [...(options.columns ?? (Object.keys(definition) as C[]))];
  const { file, metadata } = await open(href, options.fetch);
  const stored = new Set(metadata.schema.map((column) => column.name));
  const absent = columns.filter((column) => !stored.has(column));
  if (absent.length > 0) throw new Error(`${table}: column ${absent.join(", ")} is missing from ${href}`);
  const rows = await parquetReadObjects({ file, metadata, columns, compressors, ...(filter && { filter }) });
  for (const row of rows) {
    for (const column of columns) row[column] = cell(row[column], definition[column]!);
  }
  return rows as Pick<Row<T>, C>[];
}

function open(href: string, fetcher?: typeof fetch): Promise<OpenTable> {
  const known = opened.get(href);
  if (known) return known;
  const opening = openFile(href, fetcher).then(async (file) => {
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: tailSize });
    return { file, metadata };
  });
  opened.set(href, opening);
  opening.catch(() => opened.delete(href));
  return opening;
}

// Only an encrypted report loads what opens it.
async function openFile(href: string, fetcher?: typeof fetch): Promise<AsyncBuffer> {
  const isSealed = globalThis.document?.querySelector(`meta[name="${sealedMark}"]`);
  if (!isSealed) return openRemoteFile(href, fetcher);
  const { openSealedFile } = await import("./sealed_file.js");
  return openSealedFile(href, fetcher);
}

// Decimals come as integer × 0.0001, which is not the nearest double: 0.1 + 0.2 would show.
function cell(value: unknown, column: Column): unknown {
  if (value == null) return null;
  if (column.kind === "money") return Math.round(Number(value) * 1e4) / 1e4;
  return typeof value === "bigint" ? Number(value) : value;
}
