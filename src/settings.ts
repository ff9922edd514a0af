import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import { Fault, Faults } from "./lib/fault.js";
import type { Language } from "./lib/format.js";
import type { OpenField, ShareField } from "./lib/share_fields.js";
import type { Cuts } from "./lib/tiers.js";
import type { BridgeSplit, Measure } from "./schema.js";
import type { ColumnSpec } from "./settings/column_spec.js";
import { settingsFaults } from "./settings/faults.js";
import { settingsInForce } from "./settings/in_force.js";
import { keepWritten, lineAt } from "./settings/lines.js";
import type { ReadOptions } from "./settings/read_options.js";
import { spec, type Spec } from "./settings/spec.js";
import { readTexts, told, toldTeams, type Translations } from "./settings/texts.js";
import { sourceNames, type SourceName } from "./sources.js";

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

const titles: Record<Language, string> = { en: "Customer portfolio", nl: "Klantenportefeuille" };

/**
 * Reads and checks report.yaml of a data folder; a language that is given goes before the one that is said there.
 * @throws Fault where there is no folder or no report.yaml, Faults with all that is wrong in it, each with its line
 */
export async function readSettings(dataDir: string, language?: Language): Promise<Settings> {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) throw new Fault("no-data-folder", `no such data folder: ${folder}`);
  const path = join(folder, "report.yaml");
  if (!existsSync(path))
    throw new Fault(
      "no-report-yaml",
      `no report.yaml in ${dataDir}; npm run check-data -- --data ${dataDir} --init writes a first one from the files there`,
    );
  const lines = new LineCounter();
  const document = parseDocument(textOf(readFileSync(path)), { lineCounter: lines });
  if (document.errors.length > 0)
    throw new Faults(
      document.errors.map(({ message, pos }) => {
        const sentence = (message.split("\n")[0] ?? message)
          .replace(/ at line \d+, column \d+:?$/, "")
          .replace(/; please use .*$/, ": leave out the lines of ---");
        return new Fault("yaml-syntax", `not valid yaml: ${sentence}`, {
          file: "report.yaml",
          line: lines.linePos(pos[0]).line,
        });
      }),
    );
  keepWritten(document);
  const given = valuesOf(document) ?? {};
  const parsed = spec.safeParse(given);
  if (!parsed.success) throw new Faults(settingsFaults(parsed.error.issues, document, lines));
  const line = (...at: (string | number)[]) => lineAt(document, lines, at);
  const said = { ...parsed.data, language: language ?? parsed.data.language };
  return strict(folder, said, given as Record<string, unknown>, line);
}

/** The text of report.yaml; throws a Fault where it is not UTF-8, since a mark that is lost would name another header or customer. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(
      "yaml-encoding",
      "the file is not written in UTF-8: save it with that encoding, as editors offer it",
      { file: "report.yaml" },
    );
  }
}

function valuesOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const { message } = error as Error;
    throw new Fault("yaml-syntax", `not valid yaml: ${message}`, { file: "report.yaml" });
  }
}

function strict(
  dataDir: string,
  { as_of, history_from, hour_rate, repeated_invoices, sources, title, ...rest }: Spec,
  given: Record<string, unknown>,
  line: (...at: (string | number)[]) => number,
): Settings {
  const entries: Settings["sources"] = {};
  for (const name of sourceNames)
    if (sources[name])
      entries[name] = sources[name].map((entry, index) => ({ ...entry, line: line("sources", name, index) }));
  const texts = readTexts(dataDir, rest.language);
  const settings = {
    ...rest,
    title: title === undefined ? titles[rest.language] : told(title, texts),
    asOf: as_of === undefined ? null : new Date(`${as_of}-01T00:00:00Z`),
    historyFrom: history_from === undefined ? null : new Date(`${history_from}-01T00:00:00Z`),
    repeatedInvoices: repeated_invoices,
    hourRate: hour_rate ?? null,
    sources: entries,
  };
  const lineOf = Object.fromEntries(Object.keys(given).map((name) => [name, line(name)]));
  const teams = toldTeams(settings.teams, texts, rest.language);
  return { ...settings, dataDir, lineOf, texts, inForce: settingsInForce({ ...settings, teams }, given) };
}
