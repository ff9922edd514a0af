import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { TableName } from "../../schema.js";
import { batchName, held, nothingHeld, planned, viewOf, type Held } from "./duckdb.js";
import { tablePieces } from "./table_pieces.js";

/**
 * Reads columns of a table into the database, in its stored order, beside those that are there; the columns that nobody named stay
 * empty, and where none is named rows are only counted. Null where it was stopped on the way, and the table is as it was.
 */
export async function addColumns(
  connection: AsyncDuckDBConnection,
  href: string,
  { table, columns, known }: { table: TableName; columns: readonly string[]; known: Held },
  { onPiece, isStopped }: { onPiece: (done: number) => void; isStopped: () => boolean },
): Promise<Held | null> {
  const name = batchName(table, known.batches.length);
  let isThere = false;
  if (columns.length > 0) {
    await connection.query(`drop table if exists ${held}."${name}"`);
    onPiece(0);
    for await (const { stream, done } of tablePieces(href, {
      table,
      columns,
      only: known.only,
      first: known.first,
    })) {
      if (isStopped()) return null;
      await connection.insertArrowFromIPCStream(stream, { schema: held, name, create: !isThere });
      isThere = true;
      onPiece(done);
    }
  }
  // Of a table without rows nothing arrives, and it is there as it is.
  const now = isThere ? { ...known, batches: [...known.batches, columns] } : known;
  await connection.query(viewOf(table, now));
  return now;
}

/** Lets go of the columns of a table. */
export async function dropColumns(
  connection: AsyncDuckDBConnection,
  table: TableName,
  { batches }: Held,
): Promise<void> {
  await connection.query(viewOf(table, nothingHeld));
  for (const batch of batches.keys())
    await connection.query(`drop table ${held}."${batchName(table, batch)}"`);
}

/**
 * Asks DuckDB for the plan of a statement in which every scan names the columns it reads: no optimizer runs but the one that leaves
 * out unused columns, and what `others` name, so that nothing is concluded from columns that are not read yet. Null for what has no plan.
 */
export async function planOf(
  connection: AsyncDuckDBConnection,
  sql: string,
  others: readonly "filter_pushdown"[] = [],
): Promise<string | null> {
  const wanted: readonly string[] = ["unused_columns", ...others];
  const disabled = (await optimizers(connection)).filter((name) => !wanted.includes(name));
  await connection.query(`set disabled_optimizers = '${disabled.join()}'`);
  await connection.query(`set schema = '${planned}'`);
  try {
    const rows = (await connection.query(`explain (format json) ${sql}`)).toArray();
    return String((rows[0] as { explain_value: unknown } | undefined)?.explain_value ?? "") || null;
  } catch {
    return null;
  } finally {
    await connection.query("set schema = 'main'");
    await connection.query("set disabled_optimizers = ''");
  }
}

let known: readonly string[] | null = null;
async function optimizers(connection: AsyncDuckDBConnection): Promise<readonly string[]> {
  const asked = async () => {
    const rows = (await connection.query("select name from duckdb_optimizers()")).toArray();
    return rows.map((row) => String((row as { name: unknown }).name));
  };
  return (known ??= await asked());
}
