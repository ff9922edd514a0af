import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { literal } from "./database.js";

/** Memory that DuckDB may take before it spills to disk; the process itself takes about a gigabyte beside it. */
const memoryLimit = "4000MB";

/** Opens a database file for reading, with the same bound; what does not fit is spilled beside it. */
export function openDatabase(path: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, { access_mode: "READ_ONLY", memory_limit: memoryLimit });
}

/** Bytes of exports below which one thread is done sooner than several, which have to be told of each step and wait for its end. */
const leastShared = 1 << 18;

/** The threads for exports of so many bytes: one for small ones, else as many as there are. */
export function threadsFor(bytes: number): { threads?: string } {
  return bytes < leastShared ? { threads: "1" } : {};
}

/**
 * Makes a database file while `work` runs: memory bounded, what does not fit is spilled to `tempDir`; one thread where the exports, in
 * bytes, are small. What is stopped midway leaves nothing, so that no step has to be safe on disk before the next: the file holds what
 * there was at the last `checkpoint`.
 */
export function withNewDatabase<T>(
  path: string,
  tempDir: string,
  bytes: number,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const opening = DuckDBInstance.create(":memory:", {
    memory_limit: memoryLimit,
    temp_directory: tempDir,
    preserve_insertion_order: "true",
    ...threadsFor(bytes),
  });
  return connected(opening, async (connection) => {
    await connection.run(
      `pragma disable_checkpoint_on_shutdown; attach ${literal(path)} as report (recovery_mode no_wal_writes); use report`,
    );
    return await work(connection);
  });
}

/** Connects to a database that is being opened while `work` runs, and closes both. */
export async function connected<T>(
  opening: Promise<DuckDBInstance>,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await opening;
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
