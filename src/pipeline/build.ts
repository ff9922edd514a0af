import { createHash } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DuckDBConnection } from "@duckdb/node-api";
import { capacityCostRate, practicalCapacity, theoreticalHours } from "../lib/hours/capacity.js";
import type { Language } from "../lib/text/format.js";
import { schema, type TableName } from "../schema.js";
import { readSettings, type Settings } from "../settings.js";
import { checkTables } from "./checks.js";
import { literal, row } from "./database.js";
import { findBasis } from "./history/basis.js";
import { inputKeys } from "./input_key.js";
import { connected, openDatabase, withNewDatabase } from "./instance.js";
import { makerOf, makingOf, removeLeftovers } from "./leftovers.js";
import { FileCache } from "./readers/files/file_cache.js";
import { linesFile, nameLines, writeLines } from "./lines_file.js";
import { wholeGroupOf } from "./row_groups.js";
import { readSources } from "./readers/index.js";
import type { Stamps } from "./readers/files/stamps.js";
import { goesWithUs } from "./stopping.js";
import { typed, unknownFacts, type Build } from "./step.js";
import { steps } from "./tables.js";

/** How a build is run; where nothing is said, the cache stands in the checkout, outside its tracked files. */
export interface BuildOptions {
  cacheDir?: string;
  /** Overrides the language of report.yaml. */
  language?: Language;
  progress?: (step: string, seconds?: number) => void;
  /** Size in bytes from which the reading of a file is kept for the next build; 1 MB unless said otherwise. */
  leastKept?: number;
}

/** A report's database: all tables of the data model, checked. */
export interface Database {
  /** Path of the DuckDB file; its folder is named by the content of inputs, settings and code. */
  path: string;
  settings: Settings;
  /** False where an earlier run had made it from the same inputs, settings and code. */
  built: boolean;
}

const defaultCache =
  process.env.KLANTENPIRAMIDE_CACHE ?? fileURLToPath(new URL("../../.cache/databases", import.meta.url));

/**
 * Reads a data folder into a database with every table of the data model, or finds the one made before from the same
 * content. Nothing is left behind where it fails. Throws Fault and Faults for mistakes in the data or the settings.
 */
export async function buildDatabase(dataDir: string, options: BuildOptions = {}): Promise<Database> {
  const { cacheDir = defaultCache, language, progress = () => {} } = options;
  const settings = withHourRate(await readSettings(dataDir, language));
  const { inputs, all, code, files, stamps, bytes } = await inputKeys(settings);
  const basis = await findBasis(settings.dataDir, inputs);
  const folder = join(cacheDir, basis.id === "none" && !basis.problem ? all : `${all}-${basis.id}`);
  const path = join(folder, "report.duckdb");
  if (await stat(path).catch(() => null)) return { path, settings, built: false };

  const making = makingOf(folder);
  await mkdir(cacheDir, { recursive: true });
  await removeLeftovers(cacheDir, makerOf);
  await rm(making, { recursive: true, force: true });
  await mkdir(goesWithUs(making));
  try {
    const temp = join(making, "temp");
    await mkdir(temp);
    const readings = createHash("sha256").update(resolve(settings.dataDir)).digest("hex").slice(0, 24);
    const cache = new FileCache({
      folder: join(cacheDir, "readings", readings),
      hold: temp,
      hashes: files,
      code,
      leastBytes: options.leastKept,
    });
    const database = join(making, "report.duckdb");
    const known = { settings, inputs, basis, cache, stamps };
    await withNewDatabase(database, temp, bytes, (connection) =>
      fill(connection, database, temp, known, progress),
    );
    await rm(temp, { recursive: true });
    await rename(making, folder).catch(async (error: unknown) => {
      // A run at the same time was first with the same content.
      if (!(await stat(path).catch(() => null))) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return { path, settings, built: true };
}

async function fill(
  connection: DuckDBConnection,
  path: string,
  tempDir: string,
  {
    settings,
    inputs,
    basis,
    ...known
  }: Pick<Build, "settings" | "inputs" | "basis"> & { cache: FileCache; stamps: Stamps },
  progress: (step: string, seconds?: number) => void,
): Promise<void> {
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    progress(name);
    const start = performance.now();
    const result = await work();
    progress(name, (performance.now() - start) / 1000);
    return result;
  };
  const report = await timed("read the exports", () =>
    readSources(connection, settings, { tempDir, ...known }),
  );
  const build: Build = {
    connection,
    settings,
    inputs,
    basis,
    report,
    facts: unknownFacts,
  };
  try {
    for (const step of steps) await timed(step.name, () => step.run(build));
  } finally {
    build.slips?.stop();
  }
  await timed("check the tables", () => checkTables(connection));
  await timed("sort the lines", () => writeLines(connection, path, typed("invoice_lines")));
  await timed("store the tables", () => connection.run("checkpoint"));
}

/** Writes tables of the data model into a folder as parquet: sorted, compressed, in row groups small enough that a page reads only what it needs. */
export async function exportWhole(
  databasePath: string,
  tables: readonly TableName[],
  folder: string,
): Promise<void> {
  await withDatabase(databasePath, async (connection) => {
    for (const table of tables) {
      const file = join(folder, `${table}.parquet`);
      if (table === "invoice_lines") await copyFile(linesFile(databasePath), file);
      else await exportTable(connection, table, file);
    }
  });
}

async function exportTable(connection: DuckDBConnection, table: TableName, file: string): Promise<void> {
  const { count } = await row<{ count: number }>(connection, `select count(*) as count from ${table}`);
  await connection.run(
    `copy (select * from ${table} order by ${schema[table].sort.join(", ")}) to ${literal(file)}
     (format parquet, compression zstd, row_group_size ${wholeGroupOf(count)})`,
  );
}

/** Opens a database for reading while `work` runs. */
export async function withDatabase<T>(
  path: string,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  return connected(openDatabase(path), async (connection) => {
    await nameLines(connection, path);
    return await work(connection);
  });
}

/** Teams without hour_rate: every hour counts at their joint capacity cost rate. */
export function withHourRate(settings: Settings): Settings {
  if (settings.hourRate !== null || settings.teams.length === 0) return settings;
  const cost = settings.teams.reduce((sum, team) => sum + team.cost_per_year, 0);
  const hours = settings.teams.reduce(
    (sum, team) => sum + practicalCapacity(theoreticalHours(team), team.practical_share),
    0,
  );
  const rate = capacityCostRate(cost, hours);
  if (rate === null) return settings;
  const hourRate = Number(rate.toFixed(4));
  return {
    ...settings,
    hourRate,
    inForce: [
      ...settings.inForce.filter(({ setting }) => setting !== "hour_rate"),
      { setting: "hour_rate", value: String(hourRate), origin: "detected" },
    ],
  };
}
