import { mkdirSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type Fault, Faults } from "../../lib/fault.js";
import type { Settings } from "../../settings.js";
import { sourceNames, type SourceName } from "../../sources.js";
import { collect } from "./collect.js";
import type { Filled } from "./fill.js";
import type { Known } from "./files/file_cache.js";
import { fillFiles, type ReadSourcesOptions } from "./fill_files.js";
import { absentColumn, excludesNothing } from "./findings.js";
import { findFiles } from "./files/globs.js";
import { idleOptions } from "./headers/idle_options.js";
import { openFile } from "./open.js";
import { createRawTables, viewRowsFiles } from "./raw_tables.js";
import { headerFaults } from "./headers/requirements.js";
import type { Found, Opened } from "./opened.js";
import { positionOf } from "./headers/headers.js";
import type { FindingDraft, ReadReport } from "./report.js";
import { sidesThatDiffer } from "./sides/sides_that_differ.js";
import { changesSince, stampsOf } from "./files/stamps.js";
import { tellSheetsLeft } from "./workbook/sheets_left.js";

export { formatDetected } from "./report.js";
export type { FindingDraft, ReadReport, SourceColumnReport, SourceFileReport } from "./report.js";

/** Faults of some files, with what was found in the others. */
export class UnreadSources extends Faults {
  constructor(
    faults: readonly Fault[],
    readonly report: ReadReport,
  ) {
    super(faults);
  }
}

/**
 * Reads every export that report.yaml names into `raw_<source>` tables (one for each source of `sources.ts`, empty where
 * it is not supplied). A row that cannot be used stays in with its `problem`; what prevents reading a file is a fault.
 * @throws UnreadSources with everything that is wrong with the files found, or with those alone that changed while they were read
 */
export async function readSources(
  connection: DuckDBConnection,
  settings: Settings,
  options: ReadSourcesOptions,
): Promise<ReadReport> {
  const stamps = options.stamps ?? stampsOf(settings);
  const refuseChanged = () => {
    const changed = changesSince(stamps, settings);
    if (changed.length > 0) throw new UnreadSources(changed, emptyReport());
  };
  try {
    return await readAll(connection, settings, options, refuseChanged);
  } catch (error) {
    // What is wrong with half a file is no fault of the whole one.
    refuseChanged();
    throw error;
  }
}

async function readAll(
  connection: DuckDBConnection,
  settings: Settings,
  { tempDir, isThorough = false, progress = () => {}, cache }: ReadSourcesOptions,
  refuseChanged: () => void,
): Promise<ReadReport> {
  mkdirSync(tempDir, { recursive: true });
  await createRawTables(connection);
  const { found, faults } = findFiles(settings);
  const opened: Known[] = [];
  const asOpened = new Map<Found, { opened: Known; openFindings: FindingDraft[] }[]>();
  for (const file of found) {
    progress(`looking at ${file.file}`);
    await collect(faults, async () => {
      const tables = (await cache?.find(file)) ?? (await openFile(connection, file, tempDir));
      asOpened.set(
        file,
        tables.map((table) => ({ opened: table, openFindings: [...table.findings] })),
      );
      opened.push(...tables);
    });
  }
  const wrong = checkHeaders(opened);
  tellSheetsLeft(opened);
  idleOptions([...asOpened].map(([file, tables]) => [file, tables.map((table) => table.opened)]));
  faults.push(...wrong);
  if (faults.length > 0 && !isThorough) throw new UnreadSources(faults, emptyReport());
  const readable = opened.filter(({ file }) => !wrong.some(({ place }) => place.file === file));
  const told = new Map(readable.map((file) => [file, file.findings.length]));
  const { filled, faults: unread } = await fillFiles(connection, readable, { tempDir, progress, cache });
  faults.push(...unread, ...sidesThatDiffer([...filled.keys()]));
  refuseChanged();
  await viewRowsFiles(
    connection,
    [...filled.values()].flatMap(({ rowsFile }) => rowsFile ?? []),
  );
  if (faults.length === 0) {
    for (const [file, tables] of asOpened)
      if (cache && tables.every(({ opened: { again } }) => !again))
        await cache.keep(
          connection,
          file,
          tables.map((table) => ({
            ...table,
            filled: filled.get(table.opened)!,
            fillFindings: table.opened.findings.slice(told.get(table.opened)),
          })),
        );
    await cache?.tidy();
    noteIdleExclusions(filled);
  }
  const report = emptyReport();
  for (const file of readable) {
    const done = filled.get(file);
    if (!done) continue;
    report.files.push(done.file);
    report.columns.push(...done.columns);
    for (const field of done.fields) report.supplied[file.source].add(field);
    report.findings.push(...file.findings);
  }
  if (faults.length > 0) throw new UnreadSources(faults, report);
  return report;
}

function checkHeaders(opened: readonly Opened[]): Fault[] {
  const invoices = opened.filter(({ source }) => source === "invoices");
  const headerHas = (field: string) => invoices.some(({ recognition }) => recognition.fields.has(field));
  return opened.flatMap((file) => {
    const siblings = opened.filter((other) => other !== file && other.spec === file.spec);
    const elsewhere = (header: string) =>
      siblings.some(({ headers }) => positionOf(headers, header) !== null);
    for (const [field, header] of file.recognition.absent)
      if (elsewhere(header)) file.findings.push(absentColumn(file, field, header));
    return headerFaults(file, headerHas, elsewhere);
  });
}

function noteIdleExclusions(filled: ReadonlyMap<Opened, Filled>): void {
  for (const [file] of filled) {
    const siblings = [...filled].filter(([other]) => other.spec === file.spec);
    if (siblings[0]?.[0] !== file) continue;
    for (const [header, values] of Object.entries(file.spec.exclude))
      for (const value of values) {
        const left = siblings.map(([, { excluded }]) => excluded.get(`${header} = ${value}`) ?? 0);
        if (left.every((count) => count === 0)) file.findings.push(excludesNothing(file, header, value));
      }
  }
}

function emptyReport(): ReadReport {
  const supplied = Object.fromEntries(sourceNames.map((name) => [name, new Set<string>()]));
  return { files: [], columns: [], findings: [], supplied: supplied as Record<SourceName, Set<string>> };
}
