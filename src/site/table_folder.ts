import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { temporaryFolder } from "./temporary.js";

/** The folder of a database's tables as the pages read them, beside it; written when it is not there yet. */
export async function exportTables(
  databasePath: string,
  write: (databasePath: string, folder: string) => Promise<void>,
): Promise<string> {
  const folder = databasePath.replace(/(\.duckdb)?$/, "-tables");
  if (existsSync(folder)) return folder;
  const making = await temporaryFolder(dirname(folder), "tables");
  try {
    await write(databasePath, making);
    await rename(making, folder);
  } catch (error) {
    // A run at the same time may have been first with the same tables.
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
