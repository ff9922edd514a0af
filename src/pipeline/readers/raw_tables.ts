import type { DuckDBConnection } from "@duckdb/node-api";
import { sourceNames, sources, type FieldKind } from "../../sources.js";

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
  for (const source of sourceNames) {
    const fields = Object.entries(sources[source]).map(([name, { kind }]) => `"${name}" ${rawTypes[kind]}`);
    if ("customer_id" in sources[source]) fields.push("customer_id_raw VARCHAR");
    await connection.run(
      `create or replace table raw_${source} (source_file VARCHAR, source_line INTEGER, excluded VARCHAR,
         problem VARCHAR, raw_text VARCHAR, cells_hash UBIGINT, ${fields.join(", ")})`,
    );
  }
}
