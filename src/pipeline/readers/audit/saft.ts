import type { Language } from "../../../lib/text/format.js";
import { auditTotals } from "./audit_totals.js";
import type { Audit, AuditRow } from "./audit_file.js";
import type { Encoding } from "../files/encoding.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import { readSaftMasters, saftInvoices, type SaftInvoice, type SaftMasters } from "./saft_documents.js";

const lineFields = [
  "customer_id",
  "date",
  "invoice_id",
  "line_id",
  "product_id",
  "product_name",
  "quantity",
  "unit_price",
  "discount_amount",
  "revenue",
  "currency",
  "type",
  "status",
] as const;

/** Status of a document that was cancelled. */
const cancelled = "A";

/**
 * Reads a SAF-T file (PT 1.04 and the general OECD shape): invoice lines with the sign of their document, customers and
 * products. Cancelled documents are left out by a rule; working documents, movements of goods and payments are not read.
 */
export async function readSaft(found: Found, encoding: Encoding): Promise<Audit> {
  const source = { file: found.file, path: found.path, encoding };
  const masters = await readSaftMasters(source);
  const sums = { invoices: 0, debit: 0, credit: 0 };
  for await (const { status, lines } of saftInvoices(source)) {
    sums.invoices++;
    for (const { cents } of status === cancelled ? [] : lines)
      if (cents < 0) sums.debit -= cents;
      else sums.credit += cents;
  }
  found.spec.exclude.status = [
    ...(found.spec.exclude.status ?? []),
    ...(masters.hasCancelled ? [cancelled] : []),
  ];
  if (found.spec.exclude.status.length === 0) delete found.spec.exclude.status;
  return {
    tables: { customers: masters.customers, products: masters.products },
    lineFields,
    findings: [...totalsFinding(found, masters, sums), ...leftOut(found, masters)],
    async *lines() {
      for await (const invoice of saftInvoices(source)) yield* rowsOf(invoice, masters.currency);
    },
  };
}

function* rowsOf(invoice: SaftInvoice, currency: string | null): Generator<AuditRow> {
  const { customer, date, number, type, status, lines } = invoice;
  for (const line of lines)
    yield {
      customer_id: customer,
      date: date || line.date,
      invoice_id: number,
      line_id: line.number,
      product_id: line.product,
      product_name: line.description,
      quantity:
        line.cents < 0 && line.quantity && !line.quantity.startsWith("-")
          ? `-${line.quantity}`
          : line.quantity,
      unit_price: line.price,
      discount_amount: line.discount,
      revenue: line.amount,
      currency,
      type,
      status,
    };
}

function totalsFinding(
  found: Found,
  { declared }: SaftMasters,
  sums: { invoices: number; debit: number; credit: number },
) {
  const differs = (said: number | null, is: number) => said !== null && said !== is;
  if (
    !differs(declared.invoices, sums.invoices) &&
    !differs(declared.debit, sums.debit) &&
    !differs(declared.credit, sums.credit)
  )
    return [];
  const said = (language: Language) =>
    auditTotals(declared.invoices, declared.debit, declared.credit, language);
  const is = (language: Language) => auditTotals(sums.invoices, sums.debit, sums.credit, language);
  return [
    finding(found, {
      severity: "warning",
      rule: "audit-file-totals",
      row_count: sums.invoices,
      amount:
        (sums.credit - sums.debit - (declared.credit ?? sums.credit) + (declared.debit ?? sums.debit)) / 100,
      example: said("en"),
      message: {
        en: `the audit file says invoices / debit / credit ${said("en")}, but its lines come to ${is("en")}; the lines count`,
        nl: `het auditbestand zegt facturen / debet / credit ${said("nl")}, maar de regels komen op ${is("nl")}; de regels tellen`,
      },
    }),
  ];
}

function leftOut(found: Found, { others }: SaftMasters) {
  const count = [...others.values()].reduce((sum, one) => sum + one, 0);
  if (count === 0) return [];
  const kinds = [...others].map(([kind, one]) => `${kind} (${one})`).join(", ");
  return [
    finding(found, {
      severity: "info",
      rule: "audit-documents-left-out",
      row_count: count,
      example: kinds,
      message: {
        en: `${counted(count, "document")} that ${count === 1 ? "is no invoice was" : "are no invoices were"} left out: ${kinds}`,
        nl: `${geteld(count, "document", "documenten")} die geen factuur zijn, zijn weggelaten: ${kinds}`,
      },
    }),
  ];
}
