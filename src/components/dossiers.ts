import { parquetMetadataAsync, type AsyncBuffer } from "hyparquet";
import { byteOrder } from "../lib/text/byte_order.js";
import { once } from "../lib/once.js";
import {
  dossierTables,
  firstTables,
  readDossierTail,
  tailLength,
  type DossierTable,
} from "../lib/dossier_file.js";
import type { Row, TableName } from "../schema.js";
import { footerOf, parquetRows } from "./parquet_rows.js";
import { whole } from "./remote_file.js";
import { besides, partsOf, partsWith, type TablePart } from "./table_parts.js";
import { openFile } from "./tables.js";

/** Whole rows of a table. */
type TableRows<T extends TableName> = Pick<Row<T>, keyof Row<T> & string>[];

/** The rows of one customer. */
export interface CustomerDossier {
  /** Its rows of one table; for `drift_ranking` those of the places around it. */
  rows<T extends DossierTable>(table: T): Promise<TableRows<T>>;
}

/**
 * Opens what one customer's page reads: of the file that holds this customer the part with some customers' rows, in two requests,
 * what the first chart needs before the rest. Null where no file can hold it.
 */
export async function openDossier(
  href: string,
  customerId: string,
  fetcher?: typeof fetch,
): Promise<CustomerDossier | null> {
  const [part] = partsWith(await listOf(href, fetcher), "customer_id", { customer_id: { $eq: customerId } });
  if (!part) return null;
  const { file, dossiers } = await openPart(besides(href, part.part_file), part.footer_bytes, fetcher);
  const at = dossiers.findIndex(({ last }) => byteOrder(customerId, last) <= 0);
  const starts = startsOf(dossiers[at]!.sizes, dossiers.slice(0, at));
  const read = (from: number, to: number) => once(async () => file.slice(starts[from]!, starts[to]));
  const shelves = [
    { from: 0, bytes: read(0, firstTables) },
    { from: firstTables, bytes: read(firstTables, dossierTables.length) },
  ] as const;
  return {
    async rows(table) {
      const index = dossierTables.indexOf(table);
      const { from, bytes } = shelves[index < firstTables ? 0 : 1];
      if (starts[index] === starts[index + 1]) return [];
      const base = starts[from]!;
      const part = whole((await bytes()).slice(starts[index]! - base, starts[index + 1]! - base));
      const metadata = await parquetMetadataAsync(part);
      const filter = table === "drift_ranking" ? undefined : { customer_id: { $eq: customerId } };
      return parquetRows({ file: part, metadata, place: `the dossiers of ${href}` }, table, { filter });
    },
  };
}

const lists = new Map<string, Promise<TablePart[]>>();
function listOf(href: string, fetcher?: typeof fetch): Promise<TablePart[]> {
  const reading = lists.get(href) ?? readList(href, fetcher);
  lists.set(href, reading);
  reading.catch(() => lists.delete(href));
  return reading;
}

async function readList(href: string, fetcher?: typeof fetch): Promise<TablePart[]> {
  const file = await openFile(href, fetcher);
  const parts = await partsOf(file, await footerOf(file, href));
  if (!parts) throw new Error(`${href} lists no dossiers`);
  return parts;
}

/** The file read last: whoever looks at a customer often looks at one beside it. */
let last: { href: string; opening: ReturnType<typeof open> } | null = null;
function openPart(href: string, tail: number, fetcher?: typeof fetch) {
  if (last?.href !== href) last = { href, opening: open(href, tail, fetcher) };
  const { opening } = last;
  opening.catch(() => (last = null));
  return opening;
}

async function open(href: string, tail: number, fetcher?: typeof fetch) {
  const file: AsyncBuffer = await openFile(href, fetcher, tail);
  const { byteLength } = file;
  const length = tailLength(await file.slice(byteLength - 8, byteLength));
  return { file, dossiers: readDossierTail(await file.slice(byteLength - length, byteLength)) };
}

/** Where each table of a dossier starts in the file, and where the last one ends. */
function startsOf(sizes: readonly number[], before: readonly { sizes: readonly number[] }[]): number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, size) => total + size, 0);
  const starts = [sum(before.map((one) => sum(one.sizes)))];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}
