import * as duckdb from "@duckdb/duckdb-wasm";
import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { duckdbTypes, schema, tableNames, type Column, type TableName } from "../../schema.js";

/** A DuckDB of this tab's own. */
export interface Database {
  readonly connection: AsyncDuckDBConnection;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** Nothing but this page gives it data: no file, no other host, no extension. */
const locked = `
set autoinstall_known_extensions = false;
set autoload_known_extensions = false;
set enable_external_access = false;`;

/** The schemas that a reader does not see: of tables that stay empty, over which queries are planned, and of the columns that were read. */
export const planned = "planned";
export const held = "held";

/** Starts DuckDB in a worker, with every table of the data model: to be planned over, and as a view of which no column is read yet. */
export async function startDatabase(moduleUrl: string, workerUrl: string): Promise<Database> {
  const worker = new Worker(workerUrl, { type: "module" });
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(moduleUrl);
  await database.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  const connection = await database.connect();
  await connection.query(locked);
  await connection.query(`create schema ${planned}; create schema ${held};`);
  const made = tableNames.map((table) => `${createTable(table)} ${viewOf(table, nothingHeld)}`);
  await connection.query(made.join("\n"));
  return { connection, end: () => worker.terminate() };
}

/** Which rows of a table: those with some values in its first sort column, or so many from its beginning; all of them where neither is asked for. */
export interface WhichRows {
  readonly only: readonly string[] | null;
  readonly first: number | null;
}

/** What is read of a table: how many rows it has, which these are, and the columns that came together. */
export interface Held extends WhichRows {
  readonly rows: number;
  readonly batches: readonly (readonly string[])[];
}

/** Nothing of a table. */
export const nothingHeld: Held = { rows: 0, batches: [], only: null, first: null };

/** Name of a batch of columns of a table. */
export const batchName = (table: TableName, batch: number) => `${table}_${batch}`;

/**
 * The table as a query sees it: the columns that were read side by side, all others empty. Nothing is held for those, where a table
 * would take as much for a column of nothing as for one that was read.
 */
export function viewOf(table: TableName, { rows, batches }: Omit<Held, keyof WhichRows>): string {
  const batchOf = new Map(batches.flatMap((names, batch) => names.map((name) => [name, batch] as const)));
  const columns = Object.entries<Column>(schema[table].columns).map(([name, { kind }]) => {
    const batch = batchOf.get(name);
    const value = batch === undefined ? "null" : `b${batch}."${name}"`;
    return `${value}::${duckdbTypes[kind]} as "${name}"`;
  });
  const from = batches.map((_, batch) => `${held}."${batchName(table, batch)}" as b${batch}`);
  const source = from.join(" positional join ") || `range(${rows})`;
  return `create or replace view "${table}" as select ${columns.join(", ")} from ${source};`;
}

function createTable(table: TableName): string {
  const columns = Object.entries<Column>(schema[table].columns).map(
    ([name, { kind }]) => `"${name}" ${duckdbTypes[kind]}`,
  );
  return `create table ${planned}."${table}" (${columns.join(", ")});`;
}
