import { firstRows } from "../../lib/sql/first_rows.js";
import {
  allColumns,
  isDescription,
  isOpaque,
  namedTables,
  scannedColumns,
} from "../../lib/sql/query_plan.js";
import { heldValues } from "../../lib/sql/scan_values.js";
import type { TableName } from "../../schema.js";
import { rowCount } from "../tables.js";
import { nothingHeld, type Database, type Held, type WhichRows } from "./duckdb.js";
import { addColumns, dropColumns, planOf } from "./loading.js";
import { bytesOf, mostBytes, type TooMuch } from "./memory.js";
import type { Run, Session } from "./run.js";
import { filterOf, type PiecesWanted } from "./table_pieces.js";

/** What a query reads of a table, and how many rows that is at most. */
interface Needed extends PiecesWanted {
  readonly rows: number;
}

/** Reads what a statement names and is not there yet. What was read before is let go of where all of it is too much; what a tab cannot hold by itself is told, and not read. */
export async function readNeeded(session: Session, run: Run): Promise<TooMuch | null> {
  const { database, loaded, tables } = session;
  const all = await Promise.all(
    (await wanted(database, run.sql)).map(async (one): Promise<Needed> => {
      const rows = await rowCount(tables[one.table], {
        table: one.table,
        filter: filterOf(one.table, one.only),
      });
      return { ...one, rows: Math.min(rows, one.first ?? rows) };
    }),
  );
  const tooMuch = beyondATab(all);
  if (tooMuch) return tooMuch;
  for (const one of all) {
    const there = loaded.get(one.table);
    if (there && !isOfUse(there, one)) await forget(session, one.table);
  }
  const more = all.map((one) => ({ ...one, columns: missing(one, loaded.get(one.table)) }));
  if (bytes(more) + heldBytes(loaded) > mostBytes) await forget(session, ...loaded.keys());
  for (const one of all) {
    const there = loaded.get(one.table);
    const columns = missing(one, there);
    if (there && columns.length === 0) continue;
    const target = {
      table: one.table,
      columns,
      known: there ?? { ...nothingHeld, rows: one.rows, only: one.only, first: one.first },
    };
    const now = await addColumns(database.connection, tables[one.table], target, {
      onPiece: (done) => run.onRead(one.table, done),
      isStopped: () => run.isCancelled,
    });
    if (!now) return null;
    loaded.set(one.table, now);
  }
  return null;
}

const allRows: WhichRows = { only: null, first: null };

async function wanted({ connection }: Database, sql: string): Promise<PiecesWanted[]> {
  if (isDescription(sql)) return [];
  const plan = isOpaque(sql) ? null : await planOf(connection, sql);
  if (plan === null)
    return namedTables(sql).map((table) => ({ ...allRows, table, columns: allColumns(table) }));
  const start = firstRows(plan, sql);
  const filtered = await planOf(connection, sql, ["filter_pushdown"]);
  const values = filtered === null ? null : heldValues(filtered);
  return [...scannedColumns(plan)].map(([table, columns]) => ({
    ...{ table, columns },
    only: values?.get(table) ?? null,
    first: start?.rows ?? null,
  }));
}

/** Whether what is there of a table has the rows of a query; where columns are missing of all rows and it asks for a few, these are read by themselves. */
export function isOfUse(there: Held, one: PiecesWanted): boolean {
  const asksForAll = one.only === null && one.first === null;
  if (there.only === null && there.first === null) return asksForAll || missing(one, there).length === 0;
  if (there.first !== null) return one.first !== null && one.first <= there.first;
  return one.only !== null && one.only.every((value) => there.only!.includes(value));
}

/** What a tab cannot hold, told of the table that takes most; null where it can. */
export function beyondATab(needed: readonly Omit<Needed, keyof WhichRows>[]): TooMuch | null {
  const all = bytes(needed);
  if (all <= mostBytes) return null;
  const [most] = [...needed].sort((a, b) => bytes([b]) - bytes([a]));
  return { table: most!.table, rows: most!.rows, columns: most!.columns.length, bytes: all };
}

function missing({ columns }: Pick<Needed, "columns">, known: Held | undefined): string[] {
  const there = new Set(known?.batches.flat());
  return columns.filter((column) => !there.has(column));
}

function bytes(needed: readonly Omit<Needed, keyof WhichRows>[]): number {
  return needed.reduce((sum, { table, columns, rows }) => sum + bytesOf(table, columns, rows), 0);
}

function heldBytes(loaded: Session["loaded"]): number {
  return bytes([...loaded].map(([table, { rows, batches }]) => ({ table, columns: batches.flat(), rows })));
}

async function forget({ database, loaded }: Session, ...tables: TableName[]): Promise<void> {
  for (const table of tables) {
    await dropColumns(database.connection, table, loaded.get(table)!);
    loaded.delete(table);
  }
}
