import type { AsyncBuffer, FileMetaData, ParquetQueryFilter } from "hyparquet";
import { schema, type Row, type TableName } from "../schema.js";
import { sealedMark } from "../lib/client/sealed_mark.js";
import { footerOf, parquetRows, type RowsWanted } from "./parquet_rows.js";
import { openRemoteFile, tailSize } from "./remote_file.js";
import { besides, partsOf, partsWith, type TablePart } from "./table_parts.js";

/** What to read of a table, and by what. */
export interface ReadTableOptions<T extends TableName, C extends keyof Row<T> & string> extends RowsWanted<
  T,
  C
> {
  fetch?: typeof fetch;
}

interface OpenTable {
  file: AsyncBuffer;
  metadata: FileMetaData;
  place: string;
  /** Where the rows are, if the file only lists the files that hold them. */
  parts: TablePart[] | null;
}
const opened = new Map<string, Promise<OpenTable>>();
/** Parts kept open: of a host without ranges all bytes of them are there. */
const mostParts = 8;
/** Parts read at a time. */
const atOnce = 4;

/**
 * The rows of a table, in its stored order, with the columns asked for: money and numbers as number, dates as UTC midnights.
 * Of a table that is kept in several files only those are read which may hold what the filter asks for.
 * Throws an `Unread` where a file is absent or no table, and an error where it lacks a column of the data model.
 */
export async function readTable<T extends TableName, C extends keyof Row<T> & string = keyof Row<T> & string>(
  href: string,
  table: T,
  options: ReadTableOptions<T, C> = {},
): Promise<Pick<Row<T>, C>[]> {
  const whole = await openTable(href, options.fetch);
  if (whole.parts === null) return parquetRows(whole, table, options);
  const parts = partsWith(whole.parts, schema[table].sort[0]!, options.filter);
  const found: Pick<Row<T>, C>[][] = [];
  for (let from = 0; from < parts.length; from += atOnce) {
    const reads = parts.slice(from, from + atOnce).map(async ({ part_file, footer_bytes }) => {
      const part = await openTable(besides(href, part_file), options.fetch, footer_bytes);
      return parquetRows(part, table, options);
    });
    found.push(...(await Promise.all(reads)));
  }
  return found.flat();
}

/** A file with rows of a table, open, as number `index` of `count`. */
export interface TableFile extends OpenTable {
  readonly index: number;
  readonly count: number;
}

/** The files that hold a table's rows, or may hold what a filter asks for, one after the other in its stored order; some are opened ahead of the one that is asked for. */
export async function* tableFiles(
  href: string,
  { table, filter }: { table: TableName; filter?: ParquetQueryFilter },
): AsyncGenerator<TableFile> {
  const whole = await openTable(href);
  if (whole.parts === null) return yield { ...whole, index: 0, count: 1 };
  const parts = partsWith(whole.parts, schema[table].sort[0]!, filter);
  const openings: Promise<OpenTable>[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    for (const { part_file, footer_bytes } of parts.slice(openings.length, index + atOnce)) {
      const opening = openTable(besides(href, part_file), undefined, footer_bytes);
      // One that nobody comes to any more may fail in silence.
      opening.catch(() => undefined);
      openings.push(opening);
    }
    yield { ...(await openings[index]!), index, count: parts.length };
  }
}

/** How many rows a table has, or those of its files that may hold what a filter asks for, without reading any. */
export async function rowCount(
  href: string,
  { table, filter }: { table: TableName; filter?: ParquetQueryFilter },
): Promise<number> {
  const { parts, metadata } = await openTable(href);
  if (parts === null) return Number(metadata.num_rows);
  const some = partsWith(parts, schema[table].sort[0]!, filter);
  return some.reduce((sum, { row_count }) => sum + Number(row_count), 0);
}

function openTable(href: string, fetcher?: typeof fetch, footer?: number): Promise<OpenTable> {
  const known = opened.get(href);
  if (known) return known;
  const opening = openFile(href, fetcher, footer).then(async (file) => {
    const metadata = await footerOf(file, href, footer ?? tailSize);
    return { file, metadata, place: href, parts: footer ? null : await partsOf(file, metadata) };
  });
  opened.set(href, opening);
  opening.catch(() => opened.delete(href));
  if (footer) forgetOldest(href);
  return opening;
}

const openedParts: string[] = [];
function forgetOldest(href: string): void {
  if (openedParts.push(href) > mostParts) opened.delete(openedParts.shift()!);
}

/**
 * A file of the site, by ranges where the host gives them; of an encrypted report, decrypted, which asks for the passphrase where
 * this tab does not know it. `tail` is how many bytes of its end come first.
 */
export async function openFile(href: string, fetcher?: typeof fetch, tail?: number): Promise<AsyncBuffer> {
  // Only an encrypted report loads what opens it.
  const isSealed = globalThis.document?.querySelector(`meta[name="${sealedMark}"]`);
  if (!isSealed) return openRemoteFile(href, fetcher, tail);
  const { openSealedFile } = await import("./sealed_file.js");
  return openSealedFile(href, fetcher);
}
