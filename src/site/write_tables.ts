import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  buildDatabase,
  exportWhole,
  withDatabase,
  type BuildOptions,
  type Database,
} from "../pipeline/build.js";
import { rows } from "../pipeline/database.js";
import { writeHistory } from "../pipeline/history/write.js";
import { quarantinedRows, writeQuarantine } from "../pipeline/quarantine.js";
import { tableNames } from "../schema.js";
import { refuseLoss } from "./former_build.js";
import { publish } from "./publish.js";

/** How the tables are built, and what looks at the finished folder before it is published, and throws where it may not be. */
export interface TablesOptions extends BuildOptions {
  check?: (folder: string, database: Database) => Promise<void>;
}

/**
 * Writes every table as parquet, with the control totals per file (control.json) and the rows that could not be used
 * (quarantine/<source>.csv). The folder appears whole or not at all; the state for the
 * next build is left in the data folder. Gives a sentence where that could not be written. Throws Fault and Faults as a build does.
 */
export async function writeTables(
  dataDir: string,
  out: string,
  { check, ...options }: TablesOptions = {},
): Promise<string | null> {
  await refuseLoss(resolve(out), dataDir);
  const database = await buildDatabase(dataDir, options);
  const { path } = database;
  await publish(resolve(out), async (folder) => {
    await exportWhole(path, tableNames, folder);
    await withDatabase(path, async (connection) => {
      const control = {
        files: await rows(connection, "select * from source_files order by source, file"),
        totals: await rows(
          connection,
          "select line_count, line_revenue, revenue, unassigned_revenue from report_facts",
        ),
      };
      await writeFile(join(folder, "control.json"), `${JSON.stringify(control, null, 2)}\n`);
      await writeQuarantine(folder, await quarantinedRows(connection));
    });
    await check?.(folder, database);
  });
  return writeHistory(path, resolve(dataDir));
}
