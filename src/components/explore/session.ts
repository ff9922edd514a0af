import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import * as arrow from "apache-arrow";
import { isOpaque } from "../../lib/sql/query_plan.js";
import { sqlError, type SqlError } from "../../lib/sql/sql_error.js";
import { Unread } from "../host_answer.js";
import type { TooMuch } from "./memory.js";
import { readNeeded } from "./needed.js";
import { resultColumns, type Result } from "./result.js";
import type { Run, Session } from "./run.js";

/** What became of a statement: its result, DuckDB's own words against it, what of it a tab cannot hold, or nothing since it was cancelled. */
export interface Outcome {
  readonly result?: Result;
  readonly error?: SqlError;
  readonly tooMuch?: TooMuch;
  /** Why a table could not be read. */
  readonly unread?: string;
}

/** Rows of a result held at most: a list of more is past what browsers can lay out. */
const mostRows = 400_000;

/** Runs one statement: DuckDB judges it, what it names is read, and it is executed in a transaction that cannot write. */
export async function attempt(session: Session, run: Run): Promise<Outcome> {
  const { connection } = session.database;
  try {
    if (!isOpaque(run.sql)) await (await connection.prepare(run.sql)).close();
    const tooMuch = await readNeeded(session, run);
    if (tooMuch) return { tooMuch };
    return run.isCancelled ? {} : { result: await execute(connection, run.sql) };
  } catch (error) {
    if (run.isCancelled) return {};
    if (error instanceof Unread) return { unread: error.message };
    return { error: sqlError((error as Error).message, run.sql) };
  } finally {
    await connection.query("rollback").catch(() => undefined);
  }
}

async function execute(connection: AsyncDuckDBConnection, sql: string): Promise<Result> {
  const start = performance.now();
  await connection.query("begin transaction read only");
  const reader = await connection.send(sql, true);
  await reader.open();
  if (reader.schema.fields.some(({ type }) => hasNumberedTexts(type))) {
    // As a stream, DuckDB gives the numbers of an enum's values and not the values.
    await connection.cancelSent();
    return resultOf(await connection.query(sql), start);
  }
  const batches: arrow.RecordBatch[] = [];
  let count = 0;
  for await (const batch of reader) {
    batches.push(batch);
    count += batch.numRows;
    if (count > mostRows) break;
  }
  if (count > mostRows) await connection.cancelSent();
  return resultOf(batches.length > 0 ? new arrow.Table(batches) : new arrow.Table(reader.schema), start);
}

function resultOf(table: arrow.Table, start: number): Result {
  const seconds = (performance.now() - start) / 1000;
  const [rowCount, isCut] = [Math.min(table.numRows, mostRows), table.numRows > mostRows];
  return { columns: resultColumns(table), rowCount, isCut, seconds };
}

function hasNumberedTexts(type: arrow.DataType): boolean {
  return (
    arrow.DataType.isDictionary(type) || (type.children ?? []).some((field) => hasNumberedTexts(field.type))
  );
}
