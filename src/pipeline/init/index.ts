import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../lib/fault.js";
import type { Language } from "../../lib/text/format.js";
import { shellWord } from "../../lib/text/shell_word.js";
import { readSettings } from "../../settings.js";
import { dataFolder } from "../../settings/data_folder.js";
import { rows } from "../database.js";
import { withNewDatabase } from "../instance.js";
import { createMacros } from "../macros.js";
import { goesWithUs } from "../stopping.js";
import { noExports } from "../readers/files/globs.js";
import { named } from "../readers/files/named.js";
import { noSale, unsold } from "../unsold.js";
import { readSources, UnreadSources } from "../readers/index.js";
import { candidatesOf, partName, unopened, type Candidate } from "./candidates.js";
import { currencyOf, noCurrency, type DraftCurrency } from "./currency.js";
import { entriesOf, type Entry } from "./entries.js";
import { tellOrders } from "./orders.js";
import { reportYaml } from "./report_yaml.js";

/** Options to choose from where a reading is open, by the rule that found it so. */
const choices: Record<string, string> = {
  "ambiguous-date": "{date_format: dd-mm-yyyy}   # or mm-dd-yyyy",
  "mixed-date-orders": "{date_format: dd-mm-yyyy}   # or mm-dd-yyyy",
  "ambiguous-number": '{decimal: ","}   # or "."',
  "mixed-decimal-marks": '{decimal: ","}   # or "."',
  "swapped-dates": "{swapped_dates: repair}   # or keep",
  "ambiguous-side": "{sales_side: credit}   # or debit",
  "sides-differ": "{sales_side: credit}   # or debit",
  "ledger-of-all-accounts": '{revenue_accounts: "8*"}   # the accounts of revenue',
  "one-column": '{delimiter: ";"}',
};

const dutch =
  /^(debiteur|klant|factuur|bedrag|aantal|omschrijving|datum|relatie|artikel|uren|netto|prijs|debet|boekjaar|maand|jaar|grootboek)/i;

/**
 * Writes a first report.yaml into a folder of exports: every file under the source it fits, with comments at what is open. Its language is
 * the one that is wanted, else that of the headers.
 * @returns what to say about it
 * @throws Fault where there is no folder, no file, or a report.yaml already
 */
export async function writeReportYaml(
  dataDir: string,
  step: (name: string) => void,
  wanted?: Language,
): Promise<string[]> {
  const folder = dataFolder(dataDir);
  const target = join(folder, "report.yaml");
  if (existsSync(target))
    throw new Fault("report-yaml-exists", `${dataDir} has a report.yaml already; it was left as it is`);
  const { files, faults } = named(folder, "**/*", noExports);
  if (files.length === 0) throw new Fault("no-files", `${dataDir} holds no file to start from`);
  const tempDir = goesWithUs(await mkdtemp(join(tmpdir(), "klantenpiramide-init-")));
  try {
    return await withNewDatabase(join(tempDir, "init.duckdb"), tempDir, Infinity, async (connection) => {
      const candidates: Candidate[] = [];
      for (const file of files) {
        step(`looking at ${file}`);
        candidates.push(...(await candidatesOf(connection, file, join(folder, file), tempDir)));
      }
      candidates.push(...faults.map((fault) => unopened(fault.place.file ?? "", fault)));
      const entries = entriesOf(candidates, files);
      const left = candidates.filter((one) => one.source === null && !isOtherSheet(one, candidates));
      await writeFile(target, reportYaml({ language: "en", currency: noCurrency, entries, left }), {
        flag: "wx",
      });
      const isRead = entries.some(({ source }) => source === "invoice_lines");
      if (isRead) step("reading what was recognised");
      const currency = isRead ? await tryReading(connection, folder, tempDir, entries) : noCurrency;
      const used = new Set(entries.filter(({ isOff }) => !isOff).flatMap(({ files: own }) => own));
      const headers = candidates
        .filter(({ file }) => used.has(file))
        .flatMap((candidate) => candidate.headers);
      const language = wanted ?? (headers.filter((header) => dutch.test(header)).length > 1 ? "nl" : "en");
      await writeFile(target, reportYaml({ language, currency, entries, left }));
      return summary(dataDir, entries, left);
    });
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
}

/** Whether a table is another sheet of a workbook that is used, of which check-data tells; not one that is to be exported otherwise. */
function isOtherSheet(
  { file, entry, records, beside, fault }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (fault !== null || entry !== null || records !== null || beside !== null) return false;
  return all.some((other) => other.file === file && other.source !== null);
}

/** Reads the entries as a build would and notes at each what is open; gives the currency of the report as far as they tell it. */
async function tryReading(
  connection: Parameters<typeof readSources>[0],
  folder: string,
  tempDir: string,
  entries: readonly Entry[],
): Promise<DraftCurrency> {
  try {
    await readSources(connection, await readSettings(folder), { tempDir, isThorough: true });
  } catch (error) {
    if (!(error instanceof UnreadSources)) throw error;
    for (const { rule, message, place } of error.faults) {
      const entry = entries.find(({ files }) => files.some((file) => place.file?.startsWith(file)));
      entry?.notes.push(`Open: ${message}`);
      const choice = choices[rule];
      if (entry && choice !== undefined) entry.options.push(choice);
    }
  }
  await leaveOutTwins(connection, entries);
  await tellSharedInvoices(connection, entries);
  tellOrders(entries);
  await offerExclusions(connection, entries);
  await createMacros(connection);
  return currencyOf(connection, entries);
}

// Two files of as many lines over the same days are two exports of the same lines: the second would count twice.
async function leaveOutTwins(
  connection: Parameters<typeof readSources>[0],
  entries: readonly Entry[],
): Promise<void> {
  const sizes = await rows<{ file: string; size: string }>(
    connection,
    `select source_file as file, count(*) || ' ' || min(date) || ' ' || max(date) || ' ' || count(distinct invoice_id) as size
     from raw_invoice_lines where problem is null group by source_file having count(*) > 10
     order by regexp_matches(lower(source_file), '\\(\\d+\\)|kopie|copy'), source_file`,
  );
  for (const [i, { file, size }] of sizes.entries()) {
    const twin = sizes.slice(0, i).find((other) => other.size === size);
    const entry = entries.find(
      ({ files, source }) => source === "invoice_lines" && files.length === 1 && files[0] === file,
    );
    if (!twin || !entry) continue;
    entry.isOff = true;
    entry.notes.push(
      `As many lines over the same days as ${twin.file}: left out, since its lines would count twice.`,
    );
  }
}

// Half of the invoices of a file or more that another has too: one of them may be an older export, of which some lines were mended since.
async function tellSharedInvoices(
  connection: Parameters<typeof readSources>[0],
  entries: readonly Entry[],
): Promise<void> {
  const shared = await rows<{ file: string; other: string; count: number; all: number }>(
    connection,
    `with invoices as (
       select source_file as file, invoice_id, min(date) as date from raw_invoice_lines
       where problem is null and invoice_id is not null group by all
     ),
     counted as (select *, count(*) over (partition by file)::integer as all from invoices)
     select own.file, other.file as other, count(*)::integer as count, any_value(own.all) as all
     from counted as own join invoices as other using (invoice_id, date)
     where own.file <> other.file group by own.file, other.file having count(*) > 10 and 2 * count(*) >= any_value(own.all) order by own.file, other.file`,
  );
  const open = (file: string) =>
    entries.find(
      ({ files, isOff }) => !isOff && files.some((own) => file === own || file.startsWith(`${own}#`)),
    );
  const told = new Set<string>();
  for (const { file, other, count, all } of shared) {
    const entry = open(file);
    if (!entry || !open(other) || told.has(`${other} ${file}`)) continue;
    told.add(`${file} ${other}`);
    const book = entry.files.find((own) => file.startsWith(`${own}#`) && other.startsWith(`${own}#`));
    const sheet = book === undefined ? null : other.slice(book.length + 1);
    const choice = `{sheet: ${JSON.stringify(sheet)}}`;
    if (sheet !== null && !entry.options.includes(choice)) entry.options.push(choice);
    entry.notes.push(
      `Open: ${count} of the ${all} invoices of ${file} stand in ${other} too, and count twice. Leave one of the two out, or say "overlaps: drop" and which counts of an invoice that changed: "repeated_invoices: first" or "last".`,
    );
  }
}

async function offerExclusions(
  connection: Parameters<typeof readSources>[0],
  entries: readonly Entry[],
): Promise<void> {
  for (const source of ["invoices", "invoice_lines"] as const) {
    const found = await rows<{ file: string; field: "status" | "type"; value: string; rows: number }>(
      connection,
      `select file, field, value, count(*)::integer as rows
       from (select source_file as file, unnest(['status', 'type']) as field, unnest([status, type]) as value from raw_${source})
       where value is not null group by all order by all`,
    );
    for (const entry of entries.filter((one) => one.source === source && !one.isOff)) {
      const of = (field: string, pattern: RegExp) =>
        found.filter(
          (one) => one.field === field && entry.files.includes(one.file) && pattern.test(one.value),
        );
      const told = { status: of("status", unsold), type: of("type", noSale) };
      const named = Object.entries(told).filter(([, own]) => own.length > 0);
      if (named.length === 0) continue;
      const lists = named.map(
        ([field, own]) => `${field}: [${own.map(({ value }) => JSON.stringify(value)).join(", ")}]`,
      );
      const counted = named.flatMap(([field, own]) =>
        own.map((one) => `${one.rows} with ${field} ${one.value}`),
      );
      entry.offers.push(`exclude: {${lists.join(", ")}}   # ${counted.join(", ")}`);
    }
  }
}

function summary(dataDir: string, entries: readonly Entry[], left: readonly Candidate[]): string[] {
  const used = entries.filter(({ isOff }) => !isOff);
  const open = used.reduce((sum, { notes }) => sum + notes.length, 0);
  const lines = [
    `report.yaml is written in ${dataDir}:`,
    ...used.map((entry) => `  ${entry.source}: ${partName(entry)}`),
    ...entries.filter(({ isOff }) => isOff).map(({ file }) => `  left out: ${file}`),
    ...left.map(
      (one) =>
        `  fits nothing: ${partName(one)}${one.beside === null ? "" : `, since ${one.beside.split(":")[0]}; report.yaml says what to do`}`,
    ),
  ];
  if (!used.some(({ source }) => source === "invoice_lines"))
    throw new Fault(
      "no-invoice-lines",
      `${lines.join("\n")}\nno file can be read as invoice lines: look at the comments in report.yaml`,
    );
  if (open > 0)
    throw new Fault(
      "open-readings",
      `${lines.join("\n")}\n${open} ${open === 1 ? "reading is" : "readings are"} open: choose at the comments in report.yaml`,
    );
  return [...lines, `next: npm run build -- --data ${shellWord(dataDir)}`];
}
