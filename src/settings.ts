import type { Language } from "./lib/format.js";
import type { Measure } from "./schema.js";
import type { SourceName } from "./sources.js";

/** How a file is read where the analyst says so; everything absent is detected. */
export interface ReadOptions {
  delimiter?: string;
  quote?: string;
  encoding?: string;
  decimal?: "." | ",";
  thousands?: "." | "," | "'" | " " | "";
  /** In the letters dd, mm, yyyy (or yy), as `dd-mm-yyyy`. */
  date_format?: string;
  header_row?: number;
  /** `minutes`: a duration field holds minutes instead of hours. */
  duration?: "hours" | "minutes";
  /** `percent` or `share`: how a discount field is to be read. */
  discount?: "percent" | "share";
  /** `signed`: credits are negative; `type`: amounts are positive and the type column says credit; `quantity`: only quantities are negative. */
  credits?: "signed" | "type" | "quantity";
}

/** One entry of a source: a glob with what is said about its files. */
export interface SourceFileSpec {
  /** Glob relative to the data folder. */
  file: string;
  /** Field of `sources.ts` → header in the file. */
  columns: Record<string, string>;
  options: ReadOptions;
  /** Header in the file → values whose rows are left out. */
  exclude: Record<string, string[]>;
  /** Line of the entry in report.yaml. */
  line: number;
}

/** A team whose capacity serves customers; metrics §4. */
export interface Team {
  name: string;
  cost_per_year: number;
  people: number;
  hours_per_week: number;
  weeks: number;
  practical_share: number;
  activities: string[];
}

/** One setting as the method page shows it. */
export interface SettingInForce {
  setting: string;
  value: string;
  origin: "given" | "default" | "detected";
}

/** report.yaml, checked: the strict form that everything past the edge works with. */
export interface Settings {
  /** Absolute path of the data folder. */
  dataDir: string;
  title: string;
  company: string | null;
  language: Language;
  currency: string;
  /** First day of the as-of month, where it is set. */
  asOf: Date | null;
  sources: Partial<Record<SourceName, SourceFileSpec[]>>;
  teams: Team[];
  /** Cost of one service hour, where it is set. */
  hourRate: number | null;
  costs: { avoidable_at_once: string[]; notice_months: Record<string, number> };
  tiers: { measure: Measure; cuts: { top: number; large: number; medium: number } };
  share: { fields: string[]; min_band: number };
  /** Every setting in force with its origin, sorted by name. */
  inForce: SettingInForce[];
}
