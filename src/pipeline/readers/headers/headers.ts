import { headersOf, type ColumnSpec } from "../../../settings/column_spec.js";
import { sources, type Field, type SourceName } from "../../../sources.js";
import { companionsOf, vatRateNames, withoutLedgerAccounts } from "./companions.js";
import { headedCurrency, headedWords, namedCurrency } from "./headed_currency.js";
import { headerKey } from "./header_key.js";
import { withoutThousands } from "./header_units.js";
import { amountColumns } from "./local_amounts.js";
import { pairOf } from "../sides/two_columns.js";

/** Which column of a file feeds each field. */
export interface Recognition {
  /** Field → position of its column, from 0. */
  fields: Map<string, number>;
  /** Field → position of the column beside its own, where two feed it: the debit side of an amount whose own is the credit side, the month of a date whose own is the year, the last name of who has a first one. */
  beside: Map<string, number>;
  /** Fields that report.yaml names, whose header this file lacks: field → header. */
  absent: Map<string, string>;
  /** Fields for which two columns are equally good: field → both headers. */
  open: Map<string, [string, string]>;
}

/** The headers of columns that a reader adds for customers who stand in rows of their own above their lines: their numbers, and their names. */
export const customerHeaders: readonly string[] = ["↑ 1", "↑ 2"];
export const [customerRowHeader, customerNameHeader] = customerHeaders as [string, string];

/**
 * Recognises the columns of a source by their headers: what report.yaml names first, then a field's own name, then its
 * synonyms in the order of `sources.ts`, of an amount also with its currency (`Bedrag (EUR)`). A column feeds one field; an order number also feeds a missing invoice number. Debit and credit
 * in two columns are the revenue where no other column is, year and month the date, first and last name the employee.
 */
export function recognise(
  headers: readonly string[],
  source: SourceName,
  given: Readonly<Record<string, ColumnSpec>> = {},
): Recognition {
  const keys = headers.map((header) => headerKey(withoutThousands(header) ?? header));
  const positions = new Map<string, number[]>();
  keys.forEach((key, position) => positions.set(key, [...(positions.get(key) ?? []), position]));
  const found: Recognition = { fields: new Map(), beside: new Map(), absent: new Map(), open: new Map() };
  const taken = new Set<number>();
  const take = (field: string, own: number, beside?: number): void => {
    found.fields.set(field, own);
    taken.add(own);
    if (beside !== undefined) found.beside.set(field, beside);
    if (beside !== undefined) taken.add(beside);
  };
  for (const [field, column] of Object.entries(given)) {
    const named = headersOf(column).filter((header) => header !== undefined);
    const absent = named.find((header) => positionOf(headers, header) === null);
    if (absent !== undefined) found.absent.set(field, absent);
    else {
      const [own, beside] = named.map((header) => positionOf(headers, header)!);
      take(field, own!, beside);
    }
  }
  const wanted: [string, Field][] = Object.entries(sources[source]);
  const isQuestion = headers.map((header) => header.trim().endsWith("?"));
  const claim = (field: string, names: readonly string[], isOpen: (position: number) => boolean): void => {
    // `Employee?` is answered by yes or no.
    const isFlag = (sources[source] as Record<string, Field>)[field]?.kind === "flag";
    const free = (position: number) => isOpen(position) && (isFlag || !isQuestion[position]);
    if (field in given || found.fields.has(field)) return;
    for (const name of names) {
      const [first, second] = positions.get(keyOfName(name))?.filter(free) ?? [];
      if (first === undefined) continue;
      if (second !== undefined) found.open.set(field, [headers[first] ?? "", headers[second] ?? ""]);
      take(field, first);
      return;
    }
  };
  const above = headers.indexOf(customerRowHeader);
  if (above >= 0) found.fields.set("customer_id", above);
  const isFree = (position: number) => !taken.has(position);
  // Most rows that are looked at hold values, and no header at all.
  if (keys.some((key) => isHeaderOf(source, key))) {
    for (const [field] of wanted) claim(field, [field], isFree);
    for (const [field, { headers: synonyms }] of wanted)
      claim(field, withoutLedgerAccounts(field, synonyms, keys), isFree);
  }
  if (headers.some((header) => headedCurrency(header) !== null))
    claimHeaded(wanted, found, (field, names) => claim(field, names, isFree));
  const unitCost = keys[found.fields.get("unit_cost") ?? -1];
  // Costs in local currency, beside amounts in that of the line.
  if (found.fields.has("currency") && !("unit_cost" in given) && /(?:lcy|lv)$/.test(unitCost ?? ""))
    found.fields.delete("unit_cost");
  for (const [field, names] of companionsOf(source, keys)) claim(field, names, isFree);
  const order = found.fields.get("order_id");
  const { invoice_id } = sources[source] as Record<string, Field>;
  if (order !== undefined && invoice_id)
    claim("invoice_id", invoice_id.headers, (position) => position === order);
  const has = (field: string) => found.fields.has(field);
  if (has("revenue_incl_vat") && !has("revenue") && !has("vat") && !(has("quantity") && has("unit_price")))
    claim("vat_rate", vatRateNames, isFree);
  if (source === "invoice_lines") settleAmounts(keys, given, found, taken);
  for (const field of ["revenue", "date", "employee"]) {
    const pair = field in given ? null : pairOf(field, source, keys, found.fields, isFree);
    if (pair) take(field, ...pair);
  }
  // Of revenue in a currency by its header a column with the currency of the invoice does not speak.
  const money = moneyFields.find((field) => found.fields.has(field));
  const of = money !== undefined && money in given ? namedCurrency : headedCurrency;
  const isHeaded = money !== undefined && of(headers[found.fields.get(money)!]!) !== null;
  if (isHeaded && !("currency" in given)) found.fields.delete("currency");
  return found;
}

// Amounts in the currency of the company need no rate: those of the line beside them give it, and alone they leave the line's currency aside.
function settleAmounts(
  keys: readonly string[],
  given: Readonly<Record<string, ColumnSpec>>,
  { fields }: Recognition,
  taken: Set<number>,
): void {
  if (["revenue", "revenue_local", "currency"].some((field) => field in given)) return;
  const known = {
    revenue: fields.get("revenue"),
    currency: fields.get("currency"),
    hasPrice: fields.has("quantity") && fields.has("unit_price"),
  };
  const columns = amountColumns(keys, known, (position) => !taken.has(position));
  if (columns === null) return;
  for (const field of ["revenue", "revenue_local"] as const) {
    const position = columns[field];
    if (position === null) continue;
    fields.set(field, position);
    taken.add(position);
  }
  if (columns.isLocal) fields.delete("currency");
}

/** Keys of the names by which headers are known: over a thousand, which are asked for at each of the first rows of every file. */
const keysOfNames = new Map<string, string>();
function keyOfName(name: string): string {
  const known = keysOfNames.get(name);
  if (known !== undefined) return known;
  const key = headerKey(name);
  keysOfNames.set(name, key);
  return key;
}

const keysOfSources = new Map<SourceName, ReadonlySet<string>>();
/** Whether a header of this key names a field of a source by itself. */
function isHeaderOf(source: SourceName, key: string): boolean {
  const known = keysOfSources.get(source);
  if (known) return known.has(key);
  const fields: [string, Field][] = Object.entries(sources[source]);
  keysOfSources.set(
    source,
    new Set(fields.flatMap(([field, { headers }]) => [field, ...headers].map(keyOfName))),
  );
  return isHeaderOf(source, key);
}

/** What the amount of a line is taken from, the first going first. */
const moneyFields = ["revenue", "unit_price", "revenue_incl_vat"];

/**
 * Amounts headed with their currency are recognised where no others are, all of a file in one: beside the amounts of a line in its own
 * currency, `Cost (EUR)` is in another.
 */
function claimHeaded(
  wanted: readonly [string, Field][],
  { fields }: Recognition,
  claim: (field: string, names: readonly string[]) => void,
): void {
  const hasRevenue = fields.has("revenue") || (fields.has("quantity") && fields.has("unit_price"));
  if (hasRevenue && fields.has("currency")) return;
  const claimAll = (currency: string, isWanted: (field: string) => boolean): void => {
    for (const [field, { headers, kind }] of wanted)
      if (kind === "amount" && isWanted(field))
        claim(
          field,
          [field, ...headers].flatMap((name) => [`${name} ${currency}`, `${name} in ${currency}`]),
        );
  };
  if (hasRevenue) return claimAll("eur", () => true);
  for (const word of headedWords) {
    claimAll(word, (field) => moneyFields.includes(field));
    if (moneyFields.some((field) => fields.has(field))) return claimAll(word, () => true);
  }
  claimAll("eur", () => true);
}

/** Position of the column with a header, as written or else by its key; null where there is none. */
export function positionOf(headers: readonly string[], header: string): number | null {
  const exact = headers.findIndex((item) => item.trim() === header.trim());
  const position = exact >= 0 ? exact : headers.findIndex((item) => headerKey(item) === headerKey(header));
  return position >= 0 ? position : null;
}
