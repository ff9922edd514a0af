import type { TableName } from "../../schema.js";
import { startDatabase } from "./duckdb.js";
import type { Run, Session, TableRead } from "./run.js";
import { attempt, type Outcome } from "./session.js";
import { unpack, type BytesRead } from "./unpack.js";

/** Where the engine and the tables stand in the site. */
export interface Addresses {
  readonly engine: string;
  readonly worker: string;
  readonly tables: Readonly<Record<TableName, string>>;
}

/** A database of all tables that reads of each what queries name, when they first do. */
export interface Engine {
  /** Runs one statement; those before it end first. */
  run(sql: string, onRead: TableRead): Promise<Outcome>;
  /** Stops the statement that is running; what was read of tables stays, or is read again when it is next named. */
  cancel(): void;
}

/** How long a statement may take to stop by itself, in milliseconds; then its worker is ended. */
const patience = 1500;

/** Fetches and starts DuckDB. Throws where its files cannot be had. */
export async function openEngine({ engine, worker, tables }: Addresses, onBytes: BytesRead): Promise<Engine> {
  const moduleUrl = await unpack(engine, "application/wasm", onBytes);
  const start = async (): Promise<Session> => ({
    database: await startDatabase(moduleUrl, worker),
    loaded: new Map(),
    tables,
  });
  let session = await start();
  let current: { run: Run; giveUp: () => void } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function turn(run: Run): Promise<Outcome> {
    const gaveUp = new Promise<null>((resolve) => (current = { run, giveUp: () => resolve(null) }));
    const outcome = await Promise.race([attempt(session, run), gaveUp]);
    current = null;
    if (outcome) return outcome;
    session.database.end();
    session = await start();
    return {};
  }

  return {
    run(sql, onRead) {
      const next = last.then(() => turn({ sql, onRead, isCancelled: false }));
      last = next.catch(() => undefined);
      return next;
    },
    cancel() {
      const stopped = current;
      if (!stopped) return;
      stopped.run.isCancelled = true;
      void session.database.connection.cancelSent().catch(() => undefined);
      setTimeout(() => current === stopped && stopped.giveUp(), patience);
    },
  };
}
