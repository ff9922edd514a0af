import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { schema, type TableName } from "../../schema.js";
import { fileLiteral, literal, row, rows } from "../database.js";
import { isSorted } from "../lines_file.js";
import { rowGroupOf, smallestGroup } from "../row_groups.js";

/** Where the files of a table stand that is kept in several, from the folder of the tables. */
export const partsFolder = "parts";

/** Tables of which pages read some customers out of many: in the smallest row groups, and some of these a file. */
const byCustomer: readonly TableName[] = ["invoice_lines", "product_bridges", "customer_months"];
const groupsPerPart = 20;
/** Size from which any other table is kept in several files too: hosts take files up to 25 MiB. */
const largest = 20 * 2 ** 20;

/** How a table of so many rows is parted: rows a row group and row groups a file. */
interface Layout {
  rowGroup: number;
  groups: number;
}

/** Row groups at most and rows in one at least: few groups, since a footer tells of each and a column is a request a group; more where a page reads some of the rows. */
const groupsOf: Partial<Record<TableName, Parameters<typeof rowGroupOf>[1]>> = {
  customers: { most: 1, least: 16_384 },
  group_bridges: { most: 24, least: 8192 },
  customer_effects: { most: 6, least: 16_384 },
};
const usualGroups = { most: 16, least: 16_384 };

/**
 * Writes a table for the site, sorted as the data model says: as one parquet file, or as a list of the files in `parts/` that hold it
 * by range of its first sort column. The connection must have one thread, which keeps files in order and their bytes the same.
 */
export async function writeTableFiles(
  connection: DuckDBConnection,
  table: TableName,
  folder: string,
): Promise<void> {
  const { count } = await row<{ count: number }>(connection, `select count(*) as count from ${table}`);
  const file = join(folder, `${table}.parquet`);
  const wide: Layout = { rowGroup: rowGroupOf(count, groupsOf[table] ?? usualGroups), groups: Infinity };
  if (!byCustomer.includes(table)) {
    await copyInto(connection, table, file, wide);
    const { size } = await stat(file);
    if (size <= largest) return;
    const groups = Math.max(1, Math.floor((count / wide.rowGroup) * (largest / 1.25 / size)));
    await writeParts(connection, table, folder, { ...wide, groups });
  } else if (count <= smallestGroup * groupsPerPart)
    await copyInto(connection, table, file, { ...wide, rowGroup: smallestGroup });
  else await writeParts(connection, table, folder, { rowGroup: smallestGroup, groups: groupsPerPart });
}

async function writeParts(
  connection: DuckDBConnection,
  table: TableName,
  folder: string,
  layout: Layout,
): Promise<void> {
  const making = join(folder, `${table}.making`);
  const sort = schema[table].sort[0]!;
  await copyInto(connection, table, making, layout);
  const files = (await readdir(making)).map((name) => fileLiteral(join(making, name)));
  const made = await rows<{ filename: string; first: string; last: string; row_count: number }>(
    connection,
    `select filename, min(${sort})::varchar as first, max(${sort})::varchar as last, count(*) as row_count
     from read_parquet([${files.join(", ")}], filename = true)
     group by filename order by regexp_extract(filename, '_(\\d+)\\.parquet$', 1)::integer`,
  );
  const parts: Part[] = [];
  for (const { filename, ...told } of made)
    parts.push({ ...told, ...(await keepPart(folder, filename, `${table}.parquet`)) });
  if ((await readdir(making)).length > 0) throw new Error(`${table}: a file of it was not kept`);
  await rm(making, { recursive: true });
  await writeList(connection, join(folder, `${table}.parquet`), parts);
}

async function copyInto(
  connection: DuckDBConnection,
  table: TableName,
  target: string,
  { rowGroup, groups }: Layout,
): Promise<void> {
  const order = (await isSorted(connection, table)) ? "" : `order by ${schema[table].sort.join(", ")}`;
  await connection.run(
    `copy (select * from ${table} ${order}) to ${literal(target)}
     (format parquet, compression zstd, row_group_size ${rowGroup}
     ${groups === Infinity ? "" : `, row_groups_per_file ${groups}`})`,
  );
}

/** One of the files that hold a table, named from the folder of the tables. */
export interface Part {
  part_file: string;
  first: string;
  last: string;
  /** Rows in it; of a file of dossiers, customers. */
  row_count: number;
  /** Bytes at its end that say what stands where in it. */
  footer_bytes: number;
}

/** Moves a file to the parts, under a name that follows from its content: what did not change keeps its name. */
export async function keepPart(
  folder: string,
  from: string,
  name: string,
): Promise<Pick<Part, "part_file" | "footer_bytes">> {
  const bytes = await readFile(from);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const part_file = `${partsFolder}/${name.replace(/(?=\.\w+$)/, `.${hash}`)}`;
  await mkdir(join(folder, partsFolder), { recursive: true });
  await rename(from, join(folder, part_file));
  return { part_file, footer_bytes: bytes.readUInt32LE(bytes.length - 8) + 8 };
}

/** Writes the list of parts in the place of what they hold. */
export async function writeList(
  connection: DuckDBConnection,
  file: string,
  parts: readonly Part[],
): Promise<void> {
  const texts = (column: "part_file" | "first" | "last") =>
    `unnest([${parts.map((part) => literal(part[column])).join(", ")}]::varchar[]) as "${column}"`;
  const counts = (column: "row_count" | "footer_bytes") =>
    `unnest([${parts.map((part) => part[column]).join(", ")}]::integer[]) as "${column}"`;
  await connection.run(
    `copy (select ${texts("part_file")}, ${texts("first")}, ${texts("last")}, ${counts("row_count")}, ${counts("footer_bytes")})
     to ${literal(file)} (format parquet, compression zstd)`,
  );
}
