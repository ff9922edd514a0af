import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { allColumns } from "../../lib/query_plan.js";
import type { TableName } from "../../schema.js";
import { tablePieces } from "./table_pieces.js";

/** The columns of a table that are to be read, and whether they are the first of it. */
export interface Target {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly isFirst: boolean;
}

/**
 * Reads columns of a table into the database, in its stored order, beside those that are there; the columns that nobody named stay
 * empty. False where it was stopped on the way, and the table is as it was.
 */
export async function addColumns(
  connection: AsyncDuckDBConnection,
  href: string,
  { table, columns, isFirst }: Target,
  { onPiece, isStopped }: { onPiece: (done: number) => void; isStopped: () => boolean },
): Promise<boolean> {
  const pieces = "arriving";
  await connection.query(`drop table if exists ${pieces}`);
  onPiece(0);
  let create = true;
  for await (const { stream, done } of tablePieces(href, table, columns)) {
    if (isStopped()) return false;
    await connection.insertArrowFromIPCStream(stream, { name: pieces, create });
    create = false;
    onPiece(done);
  }
  // Of a table without rows nothing arrives, and it is there as it is.
  if (create) return true;
  const isNew = new Set(columns);
  const all = allColumns(table);
  const named = all.map((name) => (isNew.has(name) ? `${pieces}."${name}"` : `"${table}"."${name}"`));
  const joined = isFirst
    ? `insert into "${table}" (${list(columns)}) select ${list(columns)} from ${pieces}`
    : `create or replace table "${table}" as select ${named.join(", ")} from "${table}" positional join ${pieces}`;
  await connection.query(`${joined}; drop table ${pieces}`);
  return true;
}

function list(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join(", ");
}

/**
 * Asks DuckDB for the plan of a statement in which every scan names the columns it reads: no optimizer runs but the one that leaves
 * out unused columns, so that nothing is concluded from columns that are not read yet. Null for what has no plan.
 */
export function planner(connection: AsyncDuckDBConnection): (sql: string) => Promise<string | null> {
  return async (sql) => {
    await connection.query(`set disabled_optimizers = '${(await optimizers(connection)).join()}'`);
    try {
      const rows = (await connection.query(`explain (format json) ${sql}`)).toArray();
      return String((rows[0] as { explain_value: unknown } | undefined)?.explain_value ?? "") || null;
    } catch {
      return null;
    } finally {
      await connection.query("set disabled_optimizers = ''");
    }
  };
}

let known: readonly string[] | null = null;
async function optimizers(connection: AsyncDuckDBConnection): Promise<readonly string[]> {
  const asked = async () => {
    const rows = (await connection.query("select name from duckdb_optimizers()")).toArray();
    return rows
      .map((row) => String((row as { name: unknown }).name))
      .filter((name) => name !== "unused_columns");
  };
  return (known ??= await asked());
}
