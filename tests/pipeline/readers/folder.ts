import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { connected, threadsFor } from "../../../src/pipeline/instance.js";
import { readSources, type ReadReport } from "../../../src/pipeline/readers/index.js";
import { readSettings } from "../../../src/settings.js";

/** Rows as DuckDB writes them in JSON: decimals and dates as text. */
export type JsonRow = Record<string, unknown>;

/** What a data folder reads as; `query` asks the raw tables. */
export interface ReadFolder {
  report: ReadReport;
  query(sql: string): Promise<JsonRow[]>;
}

/**
 * Reads a data folder into a database in memory and hands it to `use`; what is written on the way stands below `temp`, and the
 * machine stands in `zone`.
 */
export async function withFolder<T>(
  dataDir: string,
  use: (folder: ReadFolder) => Promise<T>,
  temp = tmpdir(),
  zone = "UTC",
): Promise<T> {
  const tempDir = mkdtempSync(join(temp, "readers-"));
  try {
    const opening = DuckDBInstance.create(":memory:", threadsFor(sizeOf(dataDir)));
    return await connected(opening, async (connection) => {
      await connection.run(`set TimeZone = '${zone}'`);
      const report = await readSources(connection, await readSettings(dataDir), { tempDir });
      const query = async (sql: string) =>
        (await connection.runAndReadAll(sql)).getRowObjectsJson() as JsonRow[];
      return await use({ report, query });
    });
  } finally {
    rmSync(tempDir, { recursive: true });
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0);
}
