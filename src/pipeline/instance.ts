import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** Memory that DuckDB may take before it spills to disk; the process itself takes about a gigabyte beside it. */
const memoryLimit = "4000MB";

/** Opens a database file for reading, with the same bound; what does not fit is spilled beside it. */
export function openDatabase(path: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, { access_mode: "READ_ONLY", memory_limit: memoryLimit });
}

/** Opens a database file for building: memory bounded, what does not fit is spilled to `tempDir`. */
export function createDatabase(path: string, tempDir: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, {
    memory_limit: memoryLimit,
    temp_directory: tempDir,
    preserve_insertion_order: "true",
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
