import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { schema, type TableName } from "../schema.js";
import { fileLiteral, literal, row } from "./database.js";
import { wholeGroupOf } from "./row_groups.js";

/** Where the invoice lines of a database stand, beside it: sorted, as `npm run tables` gives them. */
export function linesFile(databasePath: string): string {
  return join(dirname(databasePath), "invoice_lines.parquet");
}

/** Tells a connection where the lines of a database stand, for its view `invoice_lines`; a path in the database would hold it in place. */
export async function nameLines(connection: DuckDBConnection, databasePath: string): Promise<void> {
  await connection.run(`set variable lines_file = ${fileLiteral(linesFile(databasePath))}`);
}

/**
 * Writes the lines used, sorted once for all who read them, and puts the view `invoice_lines` over them. The lines of the build are
 * sorted by the numbers of their texts, which stand in the order of the texts.
 */
export async function writeLines(
  connection: DuckDBConnection,
  databasePath: string,
  typed: string,
): Promise<void> {
  const { count } = await row<{ count: number }>(connection, "select count(*) as count from invoice_lines");
  const lines = await readFile(new URL("marts/invoice_lines.sql", import.meta.url), "utf8");
  // The least effort packs sorted lines as small, in four fifths of the time.
  await connection.run(
    `copy (select ${typed} from (select * from (${lines}) order by ${schema.invoice_lines.sort.join(", ")}))
     to ${literal(linesFile(databasePath))} (format parquet, compression zstd, compression_level 1, row_group_size ${wholeGroupOf(count)})`,
  );
  await nameLines(connection, databasePath);
  await connection.run("drop view temp.invoice_lines");
  await connection.run("create view invoice_lines as from read_parquet(getvariable('lines_file'))");
}

/** Whether a table is the view over the lines' file: one thread gives its rows in their order. */
export async function isSorted(connection: DuckDBConnection, table: TableName): Promise<boolean> {
  if (table !== "invoice_lines") return false;
  const { views } = await row<{ views: number }>(
    connection,
    `select count(*) as views from duckdb_views() where view_name = '${table}'`,
  );
  return views > 0;
}
