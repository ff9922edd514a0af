import { Fault } from "../../lib/fault.js";
import { sourceNames, type SourceName } from "../../sources.js";
import { openFile } from "../readers/open.js";
import { SeveralLists } from "../readers/json/several_lists.js";
import type { Found, Opened } from "../readers/opened.js";
import type { SheetLooks } from "../readers/workbook/sheet_look.js";
import { periodsBeside } from "../readers/headers/periods_beside.js";
import { missingFields } from "../readers/headers/requirements.js";
import type { DuckDBConnection } from "@duckdb/node-api";
import { recognise } from "../readers/headers/headers.js";
import { proposalOf, type Proposal } from "./proposals.js";

/** What a file of the folder seems to be. */
export interface Candidate {
  /** Relative to the data folder. */
  file: string;
  /** Null where no source fits. */
  source: SourceName | null;
  /** Sheet of a workbook, where it holds several tables. */
  sheet: string | null;
  /** Entry of a zip, where it holds several tables. */
  entry: string | null;
  /** Where its records stand in a json file, where it holds several lists. */
  records: string | null;
  headers: readonly string[];
  /** The source that comes nearest where none fits, as far as any of its fields is recognised. */
  nearest: SourceName | null;
  /** Fields of it that are recognised, and those that it still needs. */
  fields: readonly string[];
  missing: readonly string[];
  /** What to do with its months, weeks or days where it holds hours with these beside one another. */
  beside: string | null;
  /** Columns to name, where headers alone do not tell. */
  proposal: Proposal | null;
  /** Why the file cannot be opened. */
  fault: Fault | null;
}

/** A file, and which part of it where it holds several tables. */
export function partName({
  file,
  entry,
  sheet,
  records,
}: Pick<Candidate, "file" | "entry" | "sheet" | "records">): string {
  const parts = [file, entry, sheet && `sheet ${sheet}`, records && `list ${records}`];
  return parts.filter((part) => part !== null).join(", ");
}

/** Words in a file's name that tell what it holds. */
const nameHints: Record<SourceName, RegExp> = {
  invoice_lines: /invoice.?line|line|regel|sales|verkoop|omzet|detail|audit|saft|xaf/i,
  invoices: /invoice|factu|order|header|kop/i,
  customers: /customer|client|klant|debiteur|relatie|debtor|kunde|debitor/i,
  aliases: /alias|merge|samengevoegd/i,
  rates: /rate|koers|wissel|currenc|valuta/i,
  products: /product|item|artikel|article/i,
  hours: /hour|(?<!fact)(uren|uur)|time|stunden/i,
  projects: /proje[ck]t/i,
  events: /event|gebeurtenis|klacht|complaint/i,
  agreements: /agreement|afspra|contract/i,
  conversations: /conversation|gesprek/i,
};

/** Fields of which a source without more would be any file with a customer number. */
const telling: Partial<Record<SourceName, readonly string[]>> = {
  customers: ["name", "segment", "sector", "account_manager", "since", "country"],
  products: ["name", "product_group", "unit_cost", "list_price"],
  conversations: ["topic", "agreed_action", "target_amount", "review_on"],
  agreements: ["valid_from", "discount", "rebate_share", "index_clause"],
};

/** Tells for every table of a file which source it fits best: by its fields, then by its name. */
export async function candidatesOf(
  connection: DuckDBConnection,
  file: string,
  path: string,
  tempDir: string,
  records: string | null = null,
): Promise<Candidate[]> {
  const tables = new Map<string, Opened>();
  const sheetCounts = new Map<string, number>();
  const looks: SheetLooks = new Map();
  let fault: Fault | null = null;
  for (const source of sourceNames) {
    const found: Found = {
      source,
      spec: {
        file,
        columns: {},
        options: records === null ? {} : { records },
        exclude: {},
        control: {},
        line: 1,
      },
      file,
      path,
      looks,
    };
    try {
      const all = await openFile(connection, found, tempDir);
      for (const opened of all) {
        if (opened.format === "xaf" || opened.format === "saft")
          return [{ ...unopened(file, null), source: "invoice_lines", headers: opened.headers }];
        const key = opened.headers.join("\u0000");
        if (!tables.has(key)) tables.set(key, opened);
        sheetCounts.set(`${source} ${key}`, all.length);
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error instanceof SeveralLists && error.place.file === file && fault === null) {
        const lists = await listsOf(error, (list) => candidatesOf(connection, file, path, tempDir, list));
        if (lists !== null) return lists;
      }
      if (error.rule === "no-customer" || error.rule === "no-revenue") return [unopened(file, error)];
      fault ??= error;
    }
    // Only a workbook or a zip holds other tables for other sources; text has one header, once one is found.
    const [first] = tables.values();
    if (
      first &&
      !["xlsx", "xls", "ods"].includes(first.format) &&
      !first.file.startsWith(`${file}/`) &&
      bestOf(file, first.headers).source !== null
    )
      break;
  }
  if (tables.size === 0) return [unopened(file, fault)];
  // What stands in the file is named after it: `lines.zip/north.csv`, `lines.xlsx#Orders`; the file's own name may hold such marks too.
  const within = (opened: Opened) => opened.file.slice(file.length);
  const isPacked = new Set([...tables.values()].map((opened) => within(opened).split("#")[0])).size > 1;
  return clearest(
    [...tables.values()].map((opened) => ({ opened, best: bestOf(opened.file, opened.headers) })),
  )
    .map(({ opened, best }) => ({
      ...best,
      file,
      entry: isPacked && opened.file.startsWith(`${file}/`) ? opened.file.slice(file.length + 1) : null,
      records,
      // Sheets of one header are read as one, those of months to come as well.
      sheet:
        (sheetCounts.get(`${best.source} ${opened.headers.join("\u0000")}`) ?? 0) > 1
          ? null
          : (/#(.*)$/s.exec(within(opened))?.[1] ?? null),
      headers: opened.headers,
      fault: null,
    }))
    .map((one) => (one.source === null && fault?.rule === "hidden-sheet" ? { ...one, fault } : one));
}

/** Without the readings of a table from another row as its header, where none of its readings fits and one tells more. */
function clearest<T extends { opened: Opened; best: ReturnType<typeof bestOf> }>(all: readonly T[]): T[] {
  const told = ({ best }: T) => best.fields.length;
  return all.filter((one) => {
    const others = all.filter((other) => other !== one && other.opened.file === one.opened.file);
    return one.best.source !== null || !others.some((o) => o.best.source !== null || told(o) > told(one));
  });
}

// Lists apart are tables of their own; of those within the same records the one with the lines gives the rows, if any does.
async function listsOf(
  fault: SeveralLists,
  look: (list: string) => Promise<Candidate[]>,
): Promise<Candidate[] | null> {
  const all: Candidate[] = [];
  for (const list of fault.lists) all.push(...(await look(list)));
  if (!fault.isWithin) return all;
  const [best] = ["invoice_lines", "hours"].flatMap((name) => all.filter(({ source }) => source === name));
  if (!best) return null;
  const others = fault.lists.filter((list) => list !== best.records).join(", ");
  const note = `the records hold several lists, and the items of "${best.records}" are taken for the lines: choose another of ${others} where they are not.`;
  return [{ ...best, proposal: { columns: best.proposal?.columns ?? {}, note } }];
}

/** A file of which nothing is known but, where it cannot be opened, why. */
export function unopened(file: string, fault: Fault | null): Candidate {
  const nothing = { headers: [], nearest: null, fields: [], missing: [], beside: null };
  return { file, source: null, sheet: null, entry: null, records: null, ...nothing, proposal: null, fault };
}

/** The source that a header fits best; where none has all it needs, the nearest with what is missing and no source. */
function bestOf(
  file: string,
  headers: readonly string[],
): Pick<Candidate, "source" | "nearest" | "fields" | "missing" | "beside" | "proposal"> {
  const ranked = sourceNames
    .map((source) => {
      const proposal = proposalOf(source, headers);
      const { fields } = recognise(headers, source, proposal?.columns);
      const missing = missingFields(
        source,
        (name) => fields.has(name),
        () => true,
      );
      const isTelling = (telling[source] ?? [...fields.keys()]).some((name) => fields.has(name));
      const bonus = nameHints[source].test(file) ? 2 : 0;
      return {
        source,
        proposal,
        fields: [...fields.keys()],
        missing,
        fits: missing.length === 0 && isTelling && fields.size > 1,
        score: fields.size + bonus,
      };
    })
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score);
  const beside = wideHours(file, headers);
  const best = ranked.find(({ source }) => beside === null || source === "hours");
  if (!best) return { source: null, nearest: null, fields: [], missing: [], beside, proposal: null };
  const { fields, proposal } = best;
  if (best.fits) return { source: best.source, nearest: null, fields, missing: [], beside: null, proposal };
  const missing = missingFields(
    best.source,
    (name) => fields.includes(name),
    () => false,
  );
  const tellingOnes = telling[best.source]?.join(", ");
  if (missing.length === 0 && tellingOnes !== undefined) missing.push(`one of ${tellingOnes}`);
  return {
    source: null,
    nearest: fields.length > 0 ? best.source : null,
    fields,
    missing,
    beside,
    proposal: null,
  };
}

/** What to do with hours whose months, weeks or days stand beside one another; their customers and projects would else be taken for a list of projects. */
function wideHours(file: string, headers: readonly string[]): string | null {
  const { fields } = recognise(headers, "hours");
  const isHours =
    ["employee", "activity", "is_billable"].some((name) => fields.has(name)) ||
    (fields.has("project_id") && !nameHints.invoice_lines.test(file)) ||
    nameHints.hours.test(file);
  return isHours ? periodsBeside(headers, "hours") : null;
}
