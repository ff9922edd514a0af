import type { TableName } from "../../schema.js";
import {
  allColumns,
  isDescription,
  isOpaque,
  namedTables,
  scannedColumns,
  type ColumnsWanted,
} from "../../lib/query_plan.js";
import { rowCount } from "../tables.js";
import type { Database, Held } from "./duckdb.js";
import { addColumns, dropColumns, planner } from "./loading.js";
import { bytesOf, mostBytes, type TooMuch } from "./memory.js";
import type { Run, Session } from "./session.js";

interface Needed {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Reads what a statement names and is not there yet. What was read before is let go of where all of it is too much; what a tab cannot hold by itself is told, and not read. */
export async function readNeeded(session: Session, run: Run): Promise<TooMuch | null> {
  const { database, loaded, tables } = session;
  const all = await Promise.all(
    [...(await wanted(database, run.sql))].map(async ([table, columns]): Promise<Needed> => {
      const rows = loaded.get(table)?.rows ?? (await rowCount(tables[table]));
      return { table, columns, rows };
    }),
  );
  const tooMuch = beyondATab(all);
  if (tooMuch) return tooMuch;
  const more = all.map((one) => ({ ...one, columns: missing(one, loaded.get(one.table)) }));
  if (bytes(more) + heldBytes(loaded) > mostBytes) await forget(session);
  for (const one of all) {
    const known = loaded.get(one.table);
    const columns = missing(one, known);
    if (known && columns.length === 0) continue;
    const target = { table: one.table, columns, known: known ?? { rows: one.rows, batches: [] } };
    const now = await addColumns(database.connection, tables[one.table], target, {
      onPiece: (done) => run.onRead(one.table, done),
      isStopped: () => run.isCancelled,
    });
    if (!now) return null;
    loaded.set(one.table, now);
  }
  return null;
}

async function wanted({ connection }: Database, sql: string): Promise<ColumnsWanted> {
  if (isDescription(sql)) return new Map();
  const plan = isOpaque(sql) ? null : await planner(connection)(sql);
  return plan === null
    ? new Map(namedTables(sql).map((table) => [table, allColumns(table)]))
    : scannedColumns(plan);
}

/** What a tab cannot hold, told of the table that takes most; null where it can. */
export function beyondATab(needed: readonly Needed[]): TooMuch | null {
  const all = bytes(needed);
  if (all <= mostBytes) return null;
  const [most] = [...needed].sort((a, b) => bytes([b]) - bytes([a]));
  return { table: most!.table, rows: most!.rows, columns: most!.columns.length, bytes: all };
}

function missing({ columns }: Needed, known: Held | undefined): string[] {
  const there = new Set(known?.batches.flat());
  return columns.filter((column) => !there.has(column));
}

function bytes(needed: readonly Needed[]): number {
  return needed.reduce((sum, { table, columns, rows }) => sum + bytesOf(table, columns, rows), 0);
}

function heldBytes(loaded: Session["loaded"]): number {
  return bytes([...loaded].map(([table, { rows, batches }]) => ({ table, columns: batches.flat(), rows })));
}

async function forget({ database, loaded }: Session): Promise<void> {
  for (const [table, known] of loaded) await dropColumns(database.connection, table, known);
  loaded.clear();
}
