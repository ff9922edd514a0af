import * as duckdb from "@duckdb/duckdb-wasm";
import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { duckdbTypes, schema, tableNames, type Column } from "../../schema.js";

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

/** Starts DuckDB in a worker, with every table of the data model, all empty. */
export async function startDatabase(moduleUrl: string, workerUrl: string): Promise<Database> {
  const worker = new Worker(workerUrl, { type: "module" });
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(moduleUrl);
  await database.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  const connection = await database.connect();
  await connection.query(locked);
  await connection.query(tableNames.map((table) => createTable(table)).join("\n"));
  return { connection, end: () => worker.terminate() };
}

function createTable(table: keyof typeof schema): string {
  const columns = Object.entries<Column>(schema[table].columns).map(
    ([name, { kind }]) => `"${name}" ${duckdbTypes[kind]}`,
  );
  return `create table "${table}" (${columns.join(", ")});`;
}
