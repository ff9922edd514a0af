import type { ReadOptions } from "../../../settings/read_options.js";
import { sources, type Field, type FieldKind, type SourceName } from "../../../sources.js";
import { finding } from "../findings.js";
import { numberKinds, type Found, type Opened } from "../opened.js";
import type { FindingDraft, Format } from "../report.js";

type Option = keyof ReadOptions;
type Applies = (opened: Opened) => boolean;

function kindOf(source: SourceName, field: string): FieldKind {
  return (sources[source] as Record<string, Field>)[field]?.kind ?? "text";
}

const isOf =
  (...formats: Format[]): Applies =>
  ({ format }) =>
    formats.includes(format);
const isFor =
  (...names: SourceName[]): Applies =>
  ({ source }) =>
    names.includes(source);
const has =
  (kinds: ReadonlySet<FieldKind>): Applies =>
  ({ source, recognition }) =>
    [...recognition.fields.keys()].some((field) => kinds.has(kindOf(source, field)));
const hasWrittenNumbers: Applies = ({ source, recognition, isNumeric }) =>
  [...recognition.fields, ...recognition.beside].some(
    ([field, at]) => numberKinds.has(kindOf(source, field)) && !isNumeric[at],
  );
const hasDates = has(new Set(["date"]));
const isTable: Applies = isOf("csv", "xlsx", "xls", "ods");

/** What an option is about, in English and Dutch, and whether a file is so. */
const about: [readonly Option[], [string, string], Applies][] = [
  [
    ["delimiter", "quote", "escape", "encoding"],
    ["csv and other delimited text", "csv en andere tekst met scheidingstekens"],
    isOf("csv"),
  ],
  [
    ["header_row", "customer_rows"],
    ["delimited text and workbooks", "tekst met scheidingstekens en werkmappen"],
    isTable,
  ],
  [["sheet"], ["workbooks", "werkmappen"], isOf("xlsx", "xls", "ods")],
  [["records"], ["json", "json"], isOf("json", "ndjson")],
  [["journals"], ["XAF audit files", "auditfiles (XAF)"], isOf("xaf")],
  [
    ["revenue_accounts"],
    ["invoice lines of XAF audit files and ledgers", "factuurregels uit auditfiles (XAF) en grootboeken"],
    (opened) => isFor("invoice_lines")(opened) && opened.format !== "saft",
  ],
  [["decimal", "thousands"], ["numbers that are text", "getallen die tekst zijn"], hasWrittenNumbers],
  [["date_format", "time_zone", "swapped_dates"], ["dates", "datums"], hasDates],
  [["duration"], ["hours", "uren"], has(new Set(["duration"]))],
  [["discount"], ["discounts and other shares", "kortingen en andere percentages"], has(new Set(["share"]))],
  [["credits", "sales_side", "vat"], ["invoice lines", "factuurregels"], isFor("invoice_lines")],
  [
    ["credit_types"],
    ["invoice lines and invoices", "factuurregels en facturen"],
    isFor("invoice_lines", "invoices"),
  ],
  [
    ["rate_quote"],
    ["rates, invoice lines and invoices", "koersen, factuurregels en facturen"],
    isFor("rates", "invoice_lines", "invoices"),
  ],
];

/** Tells of the options of each entry of report.yaml that none of its tables takes: what they are about, its files do not hold. */
export function idleOptions(read: readonly (readonly [Found, readonly Opened[]])[]): void {
  for (const spec of new Set(read.map(([found]) => found.spec))) {
    const own = read.filter(([found]) => found.spec === spec);
    const tables = own.flatMap(([, opened]) => opened);
    const isPacked = own.some(([found, opened]) =>
      opened.some(({ file }) => file.startsWith(`${found.file}/`)),
    );
    const all: typeof about = [...about, [["entry"], ["zip files", "zip-bestanden"], () => isPacked]];
    for (const [options, words, applies] of all)
      for (const option of options.filter((name) => spec.options[name] !== undefined))
        if (tables[0] && !tables.some(applies))
          tables[0].findings.push(withoutEffect(tables[0], option, words));
  }
}

function withoutEffect(found: Found, option: Option, [en, nl]: [string, string]): FindingDraft {
  const { line } = found.spec;
  return finding(found, {
    severity: "warning",
    rule: "option-without-effect",
    example: option,
    message: {
      en: `options: {${option}: …} at report.yaml:${line} has no effect here: it is about ${en}; leave it out, or give the files that it is meant for an entry of their own`,
      nl: `options: {${option}: …} op report.yaml:${line} doet hier niets: het gaat over ${nl}; laat het weg, of geef de bestanden waarvoor het bedoeld is een eigen ingang in report.yaml`,
    },
  });
}
