import type { DuckDBConnection } from "@duckdb/node-api";
import { sourceNames, sources, type FieldKind } from "../../sources.js";
import { fileLiteral, row } from "../database.js";

/** The DuckDB type of each kind of field in a raw table. */
export const rawTypes: Record<FieldKind, string> = {
  id: "VARCHAR",
  text: "VARCHAR",
  date: "DATE",
  amount: "DECIMAL(18,6)",
  number: "DECIMAL(18,6)",
  share: "DOUBLE",
  duration: "DOUBLE",
  flag: "BOOLEAN",
};

/** Creates `raw_<source>` for every source, supplied or not: where a row comes from, its state, a hash of all its cells and every field. */
export async function createRawTables(connection: DuckDBConnection): Promise<void> {
  const created = sourceNames.map((source) => {
    const fields = Object.entries(sources[source]).map(([name, { kind }]) => `"${name}" ${rawTypes[kind]}`);
    if ("customer_id" in sources[source]) fields.push("customer_id_raw VARCHAR");
    return `create or replace table raw_${source} (source_file VARCHAR, source_line INTEGER, excluded VARCHAR,
       problem VARCHAR, raw_text VARCHAR, cells_hash UBIGINT, ${fields.join(", ")})`;
  });
  await connection.run(created.join(";\n"));
}

/**
 * Puts a view over `raw_invoice_lines` that has the rows of files behind those of the table. It lives as long as the connection: the
 * files go with the build.
 */
export async function viewRowsFiles(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const { database } = await row<{ database: string }>(connection, "select current_database() as database");
  await connection.run(
    `create temp view raw_invoice_lines as from "${database}".main.raw_invoice_lines
     union all by name from read_parquet([${files.map(fileLiteral).join(", ")}], union_by_name = true)`,
  );
}
