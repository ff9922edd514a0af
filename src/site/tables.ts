import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { TableName } from "../schema.js";

/** A loader's work: writes the parquet file of a table, or the list of dossiers, to standard output, building the database where nobody has. */
export async function load(table: TableName | "dossiers"): Promise<void> {
  const folder = process.env.KLANTENPIRAMIDE_TABLES ?? (await build());
  await pipeline(createReadStream(join(folder, `${table}.parquet`)), process.stdout);
}

async function build(): Promise<string> {
  const { prepare } = await import("./prepare.js");
  return (await prepare({ dataDir: process.env.KLANTENPIRAMIDE_DATA ?? "data/demo" })).tables;
}
