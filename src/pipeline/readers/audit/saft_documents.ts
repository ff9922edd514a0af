import type { AuditRow } from "./audit_file.js";
import type { XafSource } from "./xaf_transactions.js";
import { readXml, xmlPieces } from "../xml/xml_file.js";

/** One line of an invoice; amounts as text, credit to the customer negative. */
export interface SaftLine {
  number: string | null;
  product: string | null;
  description: string | null;
  date: string;
  quantity: string | null;
  price: string | null;
  discount: string | null;
  amount: string;
  cents: number;
}

/** One document of the section SalesInvoices. */
export interface SaftInvoice {
  number: string;
  date: string;
  type: string;
  status: string;
  customer: string | null;
  lines: SaftLine[];
}

/** What stands in a SAF-T file besides invoices. */
export interface SaftMasters {
  currency: string | null;
  customers: AuditRow[];
  products: AuditRow[];
  hasCancelled: boolean;
  /** What the file says of its invoices: how many, and cents on each side. */
  declared: { invoices: number | null; debit: number | null; credit: number | null };
  /** Kind of document that is no invoice → how many. */
  others: Map<string, number>;
}

const otherDocuments = new Set(["WorkDocument", "StockMovement", "Payment"]);
/** Document types that credit the customer, where no side is given: PT, UNTDID 1001 and common codes. */
const creditTypes = new Set(["NC", "CN", "CR", "381", "NCR", "CREDIT"]);

/** Reads master data, control totals and what is left out. */
export async function readSaftMasters(source: XafSource): Promise<SaftMasters> {
  const masters: SaftMasters = {
    currency: null,
    customers: [],
    products: [],
    hasCancelled: false,
    declared: { invoices: null, debit: null, credit: null },
    others: new Map(),
  };
  const path: string[] = [];
  let values: Record<string, string> = {};
  const cents = (value: string) => Math.round(Number(value) * 100);
  await readXml(source.file, source, {
    open(name) {
      path.push(name);
      if (path.at(-2) === "MasterFiles") values = {};
      if (otherDocuments.has(name)) masters.others.set(name, (masters.others.get(name) ?? 0) + 1);
    },
    close(name, text) {
      path.pop();
      const value = text.trim();
      const above = path.at(-1);
      if (path.includes("MasterFiles") && value !== "") values[name] ??= value;
      if (name === "Customer") masters.customers.push(customerOf(values));
      if (name === "Product" && values.ProductCode)
        masters.products.push({
          product_id: values.ProductCode,
          name: values.ProductDescription ?? values.Description ?? null,
          product_group: values.ProductGroup ?? null,
        });
      if (above === "Header" && /^(Default)?CurrencyCode$/.test(name)) masters.currency = value || null;
      if (above === "SalesInvoices" && name === "NumberOfEntries") masters.declared.invoices = Number(value);
      if (above === "SalesInvoices" && name === "TotalDebit") masters.declared.debit = cents(value);
      if (above === "SalesInvoices" && name === "TotalCredit") masters.declared.credit = cents(value);
      if (name === "InvoiceStatus" && value === "A") masters.hasCancelled = true;
    },
  });
  return masters;
}

/** The invoices of a SAF-T file, one after the other. */
export async function* saftInvoices(source: XafSource): AsyncGenerator<SaftInvoice> {
  const ready: SaftInvoice[] = [];
  const path: string[] = [];
  let invoice: Record<string, string> = {};
  let line: Record<string, string> = {};
  let lines: Record<string, string>[] = [];
  const events = {
    open(name: string) {
      path.push(name);
      if (name === "Invoice" && path.includes("SalesInvoices")) [invoice, lines] = [{}, []];
      if (name === "Line") line = {};
    },
    close(name: string, text: string) {
      path.pop();
      if (!path.includes("SalesInvoices")) return;
      const value = text.trim();
      const above = path.at(-1);
      const isOfTax = path.includes("Tax") || path.includes("TaxInformation") || path.includes("References");
      if (path.includes("Line")) {
        if (!isOfTax && value !== "") line[above === "InvoiceLineAmount" ? `line ${name}` : name] ??= value;
      } else if (above === "Invoice" || above === "DocumentStatus" || above === "CustomerInfo")
        invoice[name] = value;
      if (name === "Line") lines.push(line);
      if (name === "Invoice") ready.push(invoiceOf(invoice, lines));
    },
  };
  for await (const _ of xmlPieces(source.file, source, events)) yield* ready.splice(0);
}

function customerOf(values: Record<string, string>): AuditRow {
  const isEveryone = /consumidor final|final consumer/i.test(`${values.CustomerID} ${values.CompanyName}`);
  return {
    customer_id: values.CustomerID ?? null,
    name: values.CompanyName ?? values.Name ?? null,
    country: /^[A-Z]{2}$/.test(values.Country ?? "") ? values.Country : null,
    vat_number: values.CustomerTaxID ?? values.TaxRegistrationNumber ?? null,
    chamber_number: values.RegistrationNumber ?? null,
    email: values.Email ?? null,
    is_collective: isEveryone || values.CustomerTaxID === "999999990" ? "yes" : null,
  };
}

function invoiceOf(invoice: Record<string, string>, lines: readonly Record<string, string>[]): SaftInvoice {
  const type = invoice.InvoiceType ?? "";
  return {
    number: invoice.InvoiceNo ?? "",
    date: invoice.InvoiceDate ?? "",
    type,
    status: invoice.InvoiceStatus ?? "",
    customer: invoice.CustomerID || null,
    lines: lines.map((line) => lineOf(line, creditTypes.has(type.toUpperCase()))),
  };
}

function lineOf(line: Record<string, string>, isCreditType: boolean): SaftLine {
  const plain = line.CreditAmount ?? line["line Amount"] ?? line.InvoiceLineAmount;
  const side = line.DebitCreditIndicator;
  const isAgainst =
    line.CreditAmount === undefined &&
    (line.DebitAmount !== undefined || (side ? side === "D" : isCreditType));
  const written = plain ?? line.DebitAmount ?? "";
  const amount =
    !isAgainst || written === "" ? written : written.startsWith("-") ? written.slice(1) : `-${written}`;
  return {
    number: line.LineNumber ?? null,
    product: line.ProductCode ?? null,
    description: line.ProductDescription ?? line.Description ?? null,
    date: line.TaxPointDate ?? "",
    quantity: line.Quantity ?? null,
    price: line.UnitPrice ?? null,
    discount: line.SettlementAmount ?? null,
    amount,
    cents: Math.round(Number(amount) * 100),
  };
}
