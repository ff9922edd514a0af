import { headerKey } from "../readers/header_key.js";
import { recognise } from "../readers/headers.js";
import { missingFields } from "../readers/requirements.js";
import type { SourceName } from "../../sources.js";

/** Columns that a first report.yaml names though their headers alone do not tell, and what to say about them. */
export interface Proposal {
  columns: Record<string, string>;
  note: string;
}

/** Exports of programs that call things by words of their own: what they are known by, and what their columns are. */
const programs: readonly { has: readonly string[]; columns: Record<string, string>; note: string }[] = [
  {
    has: ["Lineitem quantity", "Lineitem price"],
    columns: { customer_id: "Email", invoice_id: "Name", discount_amount: "Lineitem discount" },
    note: 'Orders of Shopify: customers go by "Email" and orders by "Name". Amounts are quantity × price, before discounts of a whole order; make sure that prices are without VAT.',
  },
  {
    has: ["Order Line Total", "Email (Billing)"],
    columns: { customer_id: "Email (Billing)" },
    note: 'Orders of WooCommerce: customers go by "Email (Billing)". Make sure that "Order Line Total" is without VAT.',
  },
  {
    has: ["Amount Due", "Subtotal", "Customer"],
    columns: { revenue: "Subtotal", invoice_id: "Number" },
    note: 'Invoices of Stripe: revenue is "Subtotal", before discounts of a whole invoice.',
  },
];

/** Headers that may well mean a field, for an analyst to judge. */
const perhaps: Record<string, readonly string[]> = {
  customer_id: [
    ...["contact", "relation", "organisation", "organization", "organisatie", "company", "company (billing)"],
    ...["bedrijf", "bedrijfsnaam", "customer email", "email", "e-mail", "name", "naam", "nom", "source no"],
  ],
  revenue: ["net", "netto", "subtotal", "subtotaal", "total", "totaal", "montant", "gesamt", "gesamtpreis"],
  date: ["period", "periode", "date created", "paid at", "time", "dag"],
};

/** What names the columns of a table that a source needs and no header tells; null where nothing does. */
export function proposalOf(source: SourceName, headers: readonly string[]): Proposal | null {
  const of = (name: string) => headers.find((header) => headerKey(header) === headerKey(name));
  if (source === "invoice_lines")
    for (const { has, columns, note } of programs)
      if (has.every((name) => of(name) !== undefined))
        return {
          columns: Object.fromEntries(
            Object.entries(columns).flatMap(([field, name]) => {
              const header = of(name);
              return header === undefined ? [] : [[field, header]];
            }),
          ),
          note,
        };
  const { fields } = recognise(headers, source);
  const name = headers[fields.get("customer_name") ?? -1];
  if (name === undefined || fields.has("customer_id") || (source !== "invoice_lines" && source !== "hours"))
    return null;
  return {
    columns: { customer_id: name },
    note: `No column numbers the customers, so that their names in "${name}" stand for them: two of one name are one. Name a column of numbers where there is one.`,
  };
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
