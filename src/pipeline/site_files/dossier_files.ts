import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { dossierTables, dossierTail, type Dossier, type DossierTable } from "../../lib/dossier_file.js";
import { schema } from "../../schema.js";
import { literal, row, rows } from "../database.js";
import { keepPart, writeList, type Part } from "./table_files.js";

/** Bytes that the rows of the customers side by side in a dossier take, about: a page reads all of them for one. */
const wanted = 48 << 10;
/** Dossiers at most: writing each takes its time, so that those of a great many customers hold more of them. */
const most = 2000;
/** Size of a file of dossiers, about: a host without ranges gives it as a whole. */
const fileSize = 2 << 20;

/** The rows of a table that a dossier holds, with its number. */
const rowsOf = (table: DossierTable) =>
  table === "drift_ranking"
    ? `select distinct r.*, d.dossier from dossier_of d join customers c using (customer_id)
       join drift_ranking r on r.drift_rank between c.drift_rank - 1 and c.drift_rank + 1`
    : `select t.*, d.dossier from ${table} t join dossier_of d using (customer_id)`;

/**
 * Writes what one customer's page reads a second time, customer by customer instead of table by table: `dossiers.parquet` lists the
 * files in `parts/`. As for the tables, the connection must have one thread.
 */
export async function writeDossiers(connection: DuckDBConnection, folder: string): Promise<void> {
  const { count } = await row<{ count: number }>(connection, "select count(*) as count from customers");
  const size = await estimate(connection);
  const together = Math.ceil(Math.max(4, count / most, (wanted * count) / Math.max(1, size)));
  await connection.run(
    `create or replace temp table dossier_of as
     select customer_id, ((row_number() over (order by customer_id) - 1) // ${together})::integer as dossier from customers`,
  );
  const names = await rows<{ first: string; last: string; count: number }>(
    connection,
    "select min(customer_id) as first, max(customer_id) as last, count(*) as count from dossier_of group by dossier order by dossier",
  );
  const making = join(folder, "dossiers.making");
  await mkdir(making);
  for (const table of dossierTables)
    await connection.run(
      `copy (select * from (${rowsOf(table)}) order by dossier, ${schema[table].sort.join(", ")})
       to ${literal(join(making, table))} (format parquet, compression zstd, partition_by (dossier))`,
    );
  const parts: Part[] = [];
  const bytes: Buffer[] = [];
  const dossiers: Dossier[] = [];
  let from = 0;
  let row_count = 0;
  for (const [at, { last, count }] of names.entries()) {
    const tables = await Promise.all(dossierTables.map((table) => mini(join(making, table), at)));
    bytes.push(...tables);
    row_count += count;
    dossiers.push({ last, sizes: tables.map(({ length }) => length) });
    const held = bytes.reduce((sum, { length }) => sum + length, 0);
    if (held < fileSize && at < names.length - 1) continue;
    parts.push({ first: names[from]!.first, last, row_count, ...(await keep(folder, bytes, dossiers)) });
    [bytes.length, dossiers.length, from, row_count] = [0, 0, at + 1, 0];
  }
  await rm(making, { recursive: true, force: true });
  await connection.run("drop table dossier_of");
  await writeList(connection, join(folder, "dossiers.parquet"), parts);
}

async function mini(folder: string, dossier: number): Promise<Buffer> {
  const file = join(folder, `dossier=${dossier}`, "data_0.parquet");
  return existsSync(file) ? readFile(file) : Buffer.alloc(0);
}

async function keep(folder: string, bytes: readonly Buffer[], dossiers: readonly Dossier[]) {
  const making = join(folder, "dossiers.part");
  const tail = dossierTail(dossiers);
  await writeFile(making, Buffer.concat([...bytes, tail]));
  return { ...(await keepPart(folder, making, "customers.dossiers")), footer_bytes: tail.length };
}

/** Bytes that all dossiers take, about, by what a customer's rows hold. */
async function estimate(connection: DuckDBConnection): Promise<number> {
  let cells = 0;
  for (const table of dossierTables) {
    const { count } = await row<{ count: number }>(connection, `select count(*) as count from ${table}`);
    cells += count * Object.keys(schema[table].columns).length;
  }
  return cells * 2;
}
