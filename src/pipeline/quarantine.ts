import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { csvText, type CsvValue } from "../lib/text/csv_text.js";
import { rows } from "./database.js";

/** One row that could not be used: where it stands, why, and its text as written. */
export interface Quarantined {
  source: string;
  file: string;
  line: number;
  reason: string;
  raw_text: string | null;
}

/** All rows that could not be used, once the staging tables are there. */
export function quarantinedRows(connection: DuckDBConnection): Promise<Quarantined[]> {
  return rows<Quarantined>(
    connection,
    "select source, file, line, reason, raw_text from stg_quarantined_rows order by source, file, line",
  );
}

/** Writes `quarantine/<source>.csv` below a folder, one file for each source that has rows there. */
export async function writeQuarantine(folder: string, quarantined: readonly Quarantined[]): Promise<void> {
  await mkdir(join(folder, "quarantine"), { recursive: true });
  for (const source of new Set(quarantined.map((row) => row.source))) {
    const lines = quarantined
      .filter((row) => row.source === source)
      .map(({ file, line, reason, raw_text }): CsvValue[] => [file, line, reason, raw_text]);
    const text = csvText(["file", "line", "reason", "raw_text"], lines, "en");
    await writeFile(join(folder, "quarantine", `${source}.csv`), text);
  }
}
