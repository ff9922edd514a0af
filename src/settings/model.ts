import type { Language } from "../lib/text/format.js";
import type { OpenField, ShareField } from "../lib/client/share_fields.js";
import type { Cuts } from "../lib/tiers/tiers.js";
import type { BridgeSplit, Measure } from "../schema.js";
import type { SourceName } from "../sources.js";
import type { ColumnSpec } from "./column_spec.js";
import type { ReadOptions } from "./read_options.js";
import type { Translations } from "./texts.js";

/** One entry of a source: a glob with what is said about its files. */
export interface SourceFileSpec {
  /** Glob relative to the data folder. */
  file: string;
  /** Field of `sources.ts` → header in the file, or two of them. */
  columns: Record<string, ColumnSpec>;
  options: ReadOptions;
  /** Header in the file → values whose rows are left out. */
  exclude: Record<string, string[]>;
  /** What the exporting system says the files of this entry hold together: rows below the headers, and net revenue. */
  control: { rows?: number; revenue?: number };
  /** Line of the entry in report.yaml. */
  line: number;
}

/** A team whose capacity serves customers; docs/metrics.md, The cost of an hour. */
export interface Team {
  name: string;
  cost_per_year: number;
  people: number;
  hours_per_week: number;
  weeks: number;
  practical_share: number;
  /** Activities of the hours source that are this team's, where the hours do not name the team. */
  activities: string[];
  /** Minutes by which its hours are estimated in months in which none are registered; null where they are not. */
  minutes_per: { order: number; line: number; rush: number; manual_order: number } | null;
}

/** A cost that may leave with a customer: at once, after notice, or not. */
export type CostClass = "cost" | "rebate" | "freight" | "payment_cost" | "hours";

/** What an edition for one client may hold, and whom it names at our side. */
export interface ShareSettings {
  fields: OpenField[];
  /** The least number of other customers behind a figure to compare with. */
  min_band: number;
  contact: { name: string; email: string | null; phone: string | null } | null;
  /** Names of others that are words which may stand in an edition all the same. */
  exceptions: string[];
  /** Customer number → what is allowed for that customer besides. */
  clients: Record<string, { fields: ShareField[] }>;
}

export type Visibility = "show" | "hide";

/** One setting as the method page shows it. */
export interface SettingInForce {
  setting: string;
  value: string;
  origin: "given" | "command" | "default" | "detected";
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
  costs: {
    /** `none` where the company sells no goods: a line without a cost then costs nothing. */
    goods: "supplied" | "none";
    avoidable_at_once: CostClass[];
    notice_months: Partial<Record<CostClass, number>>;
  };
  tiers: {
    measure: Measure;
    /** Cumulative percent of the active customers. */
    cuts: Cuts;
    /** Cumulative percent of all positive value, where that cuts instead. */
    shares: Cuts | null;
    /** Least value in each tier, for the measures for which that cuts instead. */
    thresholds: Partial<Record<Measure, Cuts>>;
  };
  /** How the quantity effect of a bridge is parted into volume and mix. */
  bridge: { split: BridgeSplit };
  /** The largest price rise that a conversation may put on the table, 0–1. */
  handles: { price_ceiling: number };
  /** What leaves the house for one client; no table rests on it. */
  share: ShareSettings;
  /** Personal data that the report must not hold. */
  privacy: { employees: Visibility; notes: Visibility };
  /** What happens to exact duplicates of an invoice line: they stay unless report.yaml says `drop`. */
  duplicates: "keep" | "drop";
  /** What happens to lines that another file holds too, in another layout. */
  overlaps: "keep" | "drop";
  /** Which content counts where two files hold an invoice number with different lines. */
  repeatedInvoices: "keep" | "first" | "last";
  /** First day of the month in which the history starts, where it is set. */
  historyFrom: Date | null;
  /** How many rows of a file may be unusable before the build stops: a share of its rows, and whether unknown money always stops it. */
  quarantine: { max_share: number; unknown_money: "stop" | "keep" };
  /** How free texts of the exports and names in report.yaml read in the report's language, where a file beside it says so. */
  texts: Translations;
  /** Line in report.yaml of each setting at its outermost level that is given there. */
  lineOf: Record<string, number>;
  /** Every setting in force with its origin, sorted by name. */
  inForce: SettingInForce[];
}
