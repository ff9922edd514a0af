import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault, Faults } from "../lib/fault.js";
import type { Finding, ReportFacts, Row, SourceFile } from "../schema.js";
import { readSettings, type Settings } from "../settings.js";
import { buildDatabase, withDatabase, withHourRate, type BuildOptions } from "./build.js";
import { rows } from "./database.js";
import { findBasis } from "./history/basis.js";
import { withNewDatabase } from "./instance.js";
import { quarantinedRows, type Quarantined } from "./quarantine.js";
import { readSources, UnreadSources, type ReadReport } from "./readers/index.js";
import { goesWithUs } from "./stopping.js";
import { unknownFacts, type Build } from "./step.js";
import { steps } from "./tables.js";

type Column = Row<"source_columns">;
type CheckedFinding = Pick<
  Finding,
  "severity" | "rule" | "source" | "file" | "line" | "row_count" | "amount" | "example" | "message"
>;

/** What looking through a data folder found; `facts` is there only where the tables could be made. */
export interface Checked {
  files: SourceFile[];
  columns: Column[];
  findings: CheckedFinding[];
  quarantined: Quarantined[];
  facts: Pick<
    ReportFacts,
    | "as_of"
    | "history_from"
    | "data_to"
    | "current_from"
    | "customer_count"
    | "line_count"
    | "line_revenue"
    | "currency"
  > | null;
}

/**
 * Looks through a data folder as a build would, and tells what was found although something is at fault: the faults are
 * then findings of severity error. Throws Fault and Faults only where report.yaml itself is at fault.
 */
export async function checkData(dataDir: string, options: BuildOptions = {}): Promise<Checked> {
  const settings = withHourRate(await readSettings(dataDir, options.language));
  try {
    const { path } = await buildDatabase(dataDir, options);
    return await withDatabase(path, async (connection) => ({
      ...(await filesRead(connection)),
      findings: await rows<Finding>(connection, "select * from data_quality order by finding_id"),
      facts: (await rows<ReportFacts>(connection, "select * from report_facts"))[0] ?? null,
    }));
  } catch (error) {
    if (error instanceof Fault) return partly(settings, [error]);
    if (error instanceof Faults) return partly(settings, error.faults);
    throw error;
  }
}

/** What can be told of a folder at fault: as many steps as go, in a database of its own that is thrown away. */
async function partly(settings: Settings, faults: readonly Fault[]): Promise<Checked> {
  const folder = goesWithUs(await mkdtemp(join(tmpdir(), "klantenpiramide-check-")));
  try {
    return await withNewDatabase(join(folder, "check.duckdb"), folder, Infinity, async (connection) => {
      const all = [...faults];
      let report: ReadReport;
      try {
        report = await readSources(connection, settings, { tempDir: folder, isThorough: true });
      } catch (error) {
        if (!(error instanceof UnreadSources)) throw error;
        report = error.report;
        for (const fault of error.faults)
          if (!all.some(({ message }) => message === fault.message)) all.push(fault);
      }
      const basis = await findBasis(settings.dataDir, "");
      const build: Build = { connection, settings, report, basis, inputs: "", facts: unknownFacts };
      for (const step of steps) {
        if (step.name === "judge the rows") break;
        await step.run(build);
      }
      for (const step of steps.filter(({ name }) => name === "source_files" || name === "source_columns"))
        await step.run(build);
      return {
        ...(await filesRead(connection)),
        findings: [...all.map(asFinding), ...told(report, settings)],
        facts: null,
      };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What became of every file, its columns and the rows that could not be used. */
async function filesRead(
  connection: DuckDBConnection,
): Promise<Pick<Checked, "files" | "columns" | "quarantined">> {
  return {
    files: await rows<SourceFile>(connection, "select * from source_files order by source, file"),
    columns: await rows<Column>(connection, "select * from source_columns order by source, file, position"),
    quarantined: await quarantinedRows(connection),
  };
}

function asFinding({ rule, place, message }: Fault): CheckedFinding {
  return {
    severity: "error",
    rule,
    source: null,
    file: place.file ?? null,
    line: place.line ?? null,
    row_count: null,
    amount: null,
    example: null,
    message,
  };
}

function told({ findings }: ReadReport, { language }: Settings): CheckedFinding[] {
  const worst = ["error", "warning", "info"];
  return findings
    .map((finding) => ({ ...finding, message: finding.message[language] }))
    .sort((a, b) => worst.indexOf(a.severity) - worst.indexOf(b.severity));
}
