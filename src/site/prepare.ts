import { resolve } from "node:path";
import type { Language } from "../lib/text/format.js";
import { buildDatabase } from "../pipeline/build.js";
import { writeSiteFiles } from "../pipeline/site_files/index.js";
import type { Settings } from "../settings.js";
import { exportTables } from "./table_folder.js";

/** Which report is wanted. */
export interface Wanted {
  dataDir: string;
  language?: Language;
  /** Folder of the databases; default that of the checkout. */
  cacheDir?: string;
  progress?: (step: string, seconds?: number) => void;
}

/** A report's tables, ready for the site. */
export interface Prepared {
  /** Absolute path of the data folder. */
  dataDir: string;
  /** Folder with a parquet file a table. */
  tables: string;
  /** The database that they come from. */
  database: string;
  title: string;
  company: string | null;
  language: Language;
  /** Personal data that it must not hold. */
  privacy: Settings["privacy"];
}

/** Reads, checks and computes a report's tables, or finds them made by an earlier run. Throws Fault and Faults. */
export async function prepare({ dataDir, language, cacheDir, progress }: Wanted): Promise<Prepared> {
  const database = await buildDatabase(dataDir, { language, cacheDir, progress });
  const tables = await exportTables(database.path, writeSiteFiles);
  const settings: Settings = database.settings;
  return {
    dataDir: resolve(dataDir),
    tables,
    database: database.path,
    title: settings.title,
    company: settings.company,
    language: language ?? settings.language,
    privacy: settings.privacy,
  };
}
