import { headerKey } from "../readers/headers/header_key.js";
import { recognise } from "../readers/headers/headers.js";
import { missingFields } from "../readers/headers/requirements.js";
import type { SourceName } from "../../sources.js";
import { companies, programs } from "./programs.js";

/** Columns that a first report.yaml names though their headers alone do not tell, and what to say about them. */
export interface Proposal {
  columns: Record<string, string>;
  note: string;
}

/** Headers that may well mean a field, for an analyst to judge. */
const perhaps: Record<string, readonly string[]> = {
  customer_id: [
    ...["contact", "relation", ...companies],
    ...["customer email", "email", "e-mail", "name", "naam", "nom", "source no"],
  ],
  revenue: ["net", "netto", "subtotal", "subtotaal", "total", "totaal", "montant", "gesamt", "gesamtpreis"],
  date: ["period", "periode", "date created", "paid at", "time", "dag"],
};

/** How the number of a debtor is headed in lists of DATEV and others, which is that of his account. */
const ledgerAccounts = ["konto", "konto nr", "kto nr", "kontonummer", "personenkonto"];

/** What names the columns of a table that a source needs and no header tells; null where nothing does. */
export function proposalOf(source: SourceName, headers: readonly string[]): Proposal | null {
  const of = (name: string) => headers.find((header) => headerKey(header) === headerKey(name));
  const { fields } = recognise(headers, source);
  const program = programs.find(
    ({ source: own = "invoice_lines", has, oneOf, lacks = [] }) =>
      own === source &&
      has.every((name) => of(name) !== undefined) &&
      (!oneOf || oneOf.some((name) => of(name) !== undefined)) &&
      !lacks.some((field) => fields.has(field)),
  );
  if (program) {
    const named = Object.entries(program.columns).flatMap(([field, name]) => {
      const header = of(name);
      return header === undefined ? [] : [[field, header]];
    });
    return { columns: Object.fromEntries(named) as Record<string, string>, note: program.note };
  }
  const company = companies.map(of).find((header) => header !== undefined);
  const id = ["id", ...ledgerAccounts].map(of).find((header) => header !== undefined);
  const tells = [
    "email",
    "vat_number",
    "chamber_number",
    "segment",
    "sector",
    "account_manager",
    "contact_count",
  ];
  if (source === "customers" && !fields.has("customer_id") && id !== undefined)
    if (company !== undefined || tells.some((field) => fields.has(field)))
      return {
        columns: {
          customer_id: id,
          ...(company === undefined || fields.has("name") ? {} : { name: company }),
        },
        note: `No column numbers the customers but "${id}": make sure that invoices name customers by the same.`,
      };
  if (source !== "invoice_lines" && source !== "hours") return null;
  if (fields.has("customer_id")) return null;
  const name = headers[fields.get("customer_name") ?? -1];
  if (name !== undefined)
    return {
      columns: { customer_id: name },
      note: `No column numbers the customers, so that their names in "${name}" stand for them: two of one name are one. Name a column of numbers where there is one.`,
    };
  // Deals and contacts have companies too; what was sold to one has the number of an invoice.
  if (company === undefined || (source === "invoice_lines" && !fields.has("invoice_id"))) return null;
  return {
    columns: { customer_id: company },
    note: `No other column names the customers, so that "${company}" is taken for them: make sure that it holds neither suppliers nor your own companies.`,
  };
}

/** A column that might hold the amounts of lines whose quantity and price are read in their place, as `columns: {…}`; null where there is none. */
export function amountOf(headers: readonly string[]): string | null {
  const { fields } = recognise(headers, "invoice_lines");
  if (fields.has("revenue") || fields.has("revenue_incl_vat")) return null;
  if (!fields.has("quantity") || !fields.has("unit_price")) return null;
  const header = headers.find((one) => perhaps.revenue!.some((name) => headerKey(one) === headerKey(name)));
  if (header === undefined) return null;
  return `columns: {revenue: ${JSON.stringify(header)}}   # where it holds the amounts of lines without VAT, as rounded on the invoice; quantity × price count now`;
}

/** Columns that might be what a table lacks for invoice lines, as `columns: {…}`; null where one is not even likely. */
export function perhapsOf(headers: readonly string[]): string | null {
  const { fields } = recognise(headers, "invoice_lines");
  const missing = missingFields(
    "invoice_lines",
    (field) => fields.has(field),
    () => false,
  );
  if (missing.length === 0 || missing.length === 3) return null;
  const found = missing.flatMap((text) => {
    const field = text.split(" ")[0]!;
    const key = perhaps[field]?.find((name) =>
      headers.some((header) => headerKey(header) === headerKey(name)),
    );
    const header = headers.find((one) => key !== undefined && headerKey(one) === headerKey(key));
    return header === undefined ? [] : [`${field}: ${JSON.stringify(header)}`];
  });
  const note = found.some((text) => text.startsWith("revenue"))
    ? "   # where its amounts are without VAT"
    : "";
  return found.length < missing.length ? null : `columns: {${found.join(", ")}}${note}`;
}
