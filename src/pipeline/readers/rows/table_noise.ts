import { literal } from "../../database.js";
import { isCutOtherwiseSql } from "../text/cut_otherwise.js";
import { customerHeaders } from "../headers/headers.js";
import type { TypedField } from "../values/field.js";
import { numberKinds, type Opened } from "../opened.js";

/** Rules by which rows that are no rows of the table are left out; they count as excluded, with their money. */
export const noiseRules = {
  header: "repeated header",
  total: "totals row",
  note: "note beside the table",
  text: "text among the lines",
} as const;

const totalWord =
  "(sub|eind|grand )?\\s*(totaal|totalen|total|totals|som|sum|summe|gesamt|gesamtsumme|zwischensumme|übertrag)";
const totals = `^(${totalWord}\\b.*|[*∑Σ]+)$`;

/** What stands in the column of a date in a second row of the header, which says how its columns are written: `dd-mm-jjjj`. */
const dateFormat = "[djmyt]{1,4}([-/. ][djmyt]{1,4}){2}";

/** What a cell of a total says, where it is not the first; and how the first ends, as `10001 Total` of a spreadsheet that adds up groups. */
const totalCell = "((sub|eind|grand )?\\s*(totaal|totalen|total|totals)|zwischensumme|gesamtsumme)\\s*:?";
const totalEnd = "\\s(sub)?(totaal|total|ergebnis)$";

/** Whether a text begins with a word for total, as SQL of `isTotalSql` tells it of a row. */
export function isTotalText(text: string): boolean {
  return new RegExp(totals, "s").test(text.trim().toLowerCase());
}

/** What a total is of: `Total for Bird Sanctuary` → `Bird Sanctuary`; empty where it does not say. */
export function restOfTotal(text: string): string {
  const word = new RegExp(`^([*∑Σ]+|${totalWord}\\b)\\s*((for|voor|van|of|für)\\b)?[\\s:]*`, "i");
  return text
    .trim()
    .replace(word, "")
    .replace(/ with sub-customers$/i, "");
}

/** SQL: whether the first cell of a row that holds anything begins with a word for total. */
export function isTotalSql(cells: readonly string[]): string {
  return `regexp_matches(lower(coalesce(${cells.join(", ")})), ${literal(totals)})`;
}

/**
 * SQL of the rule that marks a row as a header repeated between the rows, a total of the rows above, a note such as
 * `Page 1 of 3` or a line of text of a document; null where it is a row of the table. A total has neither date nor, where lines come
 * without one, invoice number; so a line for `Totaal Bouw BV` stays. A note fills one cell only and holds no amount, or is the head of a printed page; a line of text has
 * neither product nor any number, where lines have several.
 */
export function noiseSql(opened: Opened, fields: readonly TypedField[]): string {
  const { headers, source, spec, delimiter } = opened;
  const cells = headers.map((_, i) => `c${i}`);
  const isMapped = (name: string) => fields.some(({ field }) => field === name);
  const mapped = fields.filter(({ position }) => !["", ...customerHeaders].includes(headers[position] ?? ""));
  const sameAsHeader = mapped.map(({ position }) => {
    const header = headers[position] ?? "";
    // The first of a file that was put behind another has the mark of its encoding before it.
    return position === 0
      ? `c0 in (${literal(header)}, ${literal(`\ufeff${header}`)})`
      : `${cells[position]} = ${literal(header)}`;
  });
  const key = isMapped("date") ? "date" : isMapped("invoice_id") ? "invoice_id" : null;
  const cases: string[] = [];
  const date = fields.find(({ field }) => field === "date");
  if (date)
    cases.push(
      `when regexp_full_match(lower(${date.cell}), ${literal(dateFormat)}) then ${literal(noiseRules.header)}`,
    );
  if (sameAsHeader.length > 1)
    cases.push(`when ${sameAsHeader.join(" and ")} then ${literal(noiseRules.header)}`);
  // A list without days ends in a total as well: its first cell says that and no more.
  if (key === null && spec.options.totals_rows !== "keep")
    cases.push(
      `when fault is null and regexp_full_match(lower(trim(coalesce(${cells.join(", ")}))), ${literal(totalCell)}) then ${literal(noiseRules.total)}`,
    );
  if (key !== null && spec.options.totals_rows !== "keep") {
    cases.push(
      `when "${key}" is null and fault is null and ${isTotalSql(cells)} then ${literal(noiseRules.total)}`,
    );
    const texts = fields.filter(({ field, kind }) => ["id", "text"].includes(kind) && field !== key);
    const withoutNumber = key !== "invoice_id" && isMapped("invoice_id") ? ' and "invoice_id" is null' : "";
    const ofGroup = [
      `regexp_matches(lower(coalesce(${cells.join(", ")})), ${literal(totalEnd)})`,
      ...texts.map(({ cell }) => `regexp_full_match(lower(${cell}), ${literal(totalCell)})`),
    ];
    cases.push(
      `when "${key}" is null and fault is null${withoutNumber} and (${ofGroup.map((sql) => `coalesce(${sql}, false)`).join(" or ")}) then ${literal(noiseRules.total)}`,
    );
    const text = isTextSql(opened, fields);
    if (text !== null) cases.push(`when fault is null and ${text} then ${literal(noiseRules.text)}`);
    const filled = sumOf(cells.map((cell) => `(${cell} is not null)::integer`));
    const amounts = ["revenue", "quantity", "unit_price", "hours", "date"].filter(isMapped);
    const isEmpty = amounts.map((name) => `"${name}" is null`).join(" and ") || "true";
    if (headers.length > 2 && (source === "invoice_lines" || source === "hours"))
      cases.push(
        `when fault is null and ${filled} = 1 and ${isEmpty} and not ${isMoneyCell(fields)} then ${literal(noiseRules.note)}`,
      );
    const printed = printedSql(fields);
    if (key === "date" && printed !== null)
      cases.push(`when "date" is null and fault is null and ${printed} then ${literal(noiseRules.note)}`);
    if (headers.length > 2 && delimiter !== null)
      cases.push(
        `when fault is not null and not contains(raw, ${literal(delimiter)}) and not ${isCutOtherwiseSql} then ${literal(noiseRules.note)}`,
      );
  }
  return cases.length === 0 ? "null::VARCHAR" : `case ${cases.join(" ")} end`;
}

const dayOrPage = literal(
  "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}( \\d{1,2}:\\d{2}.*)?|(?i)(pagina|page|blad|pag[.]?|seite) ?:? ?\\d+.*",
);

/** SQL: whether a row is the head of a printed page: the day or the page stands where numbers do, and no number does, nor one of an invoice or a product. */
function printedSql(fields: readonly TypedField[]): string | null {
  const cells = fields.filter(({ kind }) => numberKinds.has(kind)).map(({ cell }) => cell);
  if (cells.length === 0) return null;
  const others = cells.map((cell) => `(${cell} is null or regexp_full_match(${cell}, ${dayOrPage}))`);
  const ids = fields.filter(({ field }) => field === "invoice_id" || field === "product_id");
  const isNone = ids.map(({ cell }) => `${cell} is null`);
  return [`coalesce(${cells.join(", ")}) is not null`, ...others, ...isNone].join(" and ");
}

/** What the money of a line is told by: of lines that have two of them, one without any number is text, as of a document that was typed on. */
const moneyFields = ["revenue", "quantity", "unit_price", "revenue_incl_vat"];

function isTextSql(
  { source, hasCustomerRows, recognition }: Opened,
  fields: readonly TypedField[],
): string | null {
  const of = (name: string) => fields.find(({ field }) => field === name);
  const name = of("product_name");
  const product = of("product_id");
  if (source !== "invoice_lines" || hasCustomerRows || !name || recognition.beside.has("revenue"))
    return null;
  if (moneyFields.filter(of).length < 2) return null;
  const empty = [...fields.filter(({ kind }) => numberKinds.has(kind)), ...(product ? [product] : [])];
  return [`${name.cell} is not null`, ...empty.map(({ cell }) => `${cell} is null`)].join(" and ");
}

// Terms in a row nest one in another, and DuckDB goes no deeper than a thousand.
function sumOf(terms: readonly string[]): string {
  const hundreds = Array.from({ length: Math.ceil(terms.length / 100) }, (_, i) =>
    terms.slice(100 * i, 100 * (i + 1)),
  );
  return hundreds.map((some) => `(${some.join(" + ")})`).join(" + ");
}

// A row with nothing but an unreadable amount is a problem, not a note.
function isMoneyCell(fields: readonly TypedField[]): string {
  const cells = fields.filter(({ kind }) => kind === "amount").map(({ cell }) => `${cell} is not null`);
  return cells.length === 0 ? "false" : `(${cells.join(" or ")})`;
}
