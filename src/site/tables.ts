import { createReadStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { TableName } from "../schema.js";
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

/** A loader's work: writes the parquet file of a table, or the list of dossiers, to standard output, building the database where nobody has. */
export async function load(table: TableName | "dossiers"): Promise<void> {
  const folder = process.env.KLANTENPIRAMIDE_TABLES ?? (await build());
  await pipeline(createReadStream(join(folder, `${table}.parquet`)), process.stdout);
}

async function build(): Promise<string> {
  const { prepare } = await import("./prepare.js");
  return (await prepare({ dataDir: process.env.KLANTENPIRAMIDE_DATA ?? "data/demo" })).tables;
}
