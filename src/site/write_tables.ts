import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildDatabase, exportTable, withDatabase, type BuildOptions } from "../pipeline/build.js";
import { rows } from "../pipeline/database.js";
import { tableNames } from "../schema.js";
import { csvText, type CsvValue } from "../lib/csv_text.js";
import { publish } from "./publish.js";

interface Quarantined {
  source: string;
  file: string;
  line: number;
  reason: string;
  raw_text: string | null;
}

/**
 * Writes every table as parquet, with the control totals per file (control.json) and the rows that could not be used
 * (quarantine/<source>.csv). The folder appears whole or not at all. Throws Fault and Faults as a build does.
 */
export async function writeTables(dataDir: string, out: string, options: BuildOptions = {}): Promise<void> {
  const { path } = await buildDatabase(dataDir, options);
  await publish(resolve(out), async (folder) => {
    for (const table of tableNames) await exportTable(path, table, join(folder, `${table}.parquet`));
    await withDatabase(path, async (connection) => {
      const control = {
        files: await rows(connection, "select * from source_files order by source, file"),
        totals: await rows(
          connection,
          "select line_count, line_revenue, revenue, unassigned_revenue from report_facts",
        ),
      };
      await writeFile(join(folder, "control.json"), `${JSON.stringify(control, null, 2)}\n`);
      const quarantined = await rows<Quarantined>(
        connection,
        `select 'invoice_lines' as source, source_file as file, source_line as line, reason, raw_text
         from stg_invoice_lines where state = 'quarantined'
         union all select 'hours', source_file, source_line, reason, raw_text from stg_hours where state = 'quarantined'
         union all select source, source_file, source_line, reason, raw_text from stg_other_rows where state = 'quarantined'
         order by source, file, line`,
      );
      await mkdir(join(folder, "quarantine"));
      for (const source of new Set(quarantined.map((row) => row.source))) {
        const lines = quarantined
          .filter((row) => row.source === source)
          .map(({ file, line, reason, raw_text }): CsvValue[] => [file, line, reason, raw_text]);
        await writeFile(
          join(folder, "quarantine", `${source}.csv`),
          csvText(["file", "line", "reason", "raw_text"], lines, "en"),
        );
      }
    });
  });
}
