import type { SourceName } from "../../sources.js";

/** An export of a program that calls things by words of its own: what it is known by, and what its columns are. */
export interface Program {
  /** Lines of invoices where nothing else is said. */
  source?: SourceName;
  /** Headers that it has, all of them. */
  has: readonly string[];
  /** Of which it has one, where these are given. */
  oneOf?: readonly string[];
  /** Fields that no header of it feeds by itself: else its columns need no names. */
  lacks?: readonly string[];
  columns: Record<string, string>;
  note: string;
}

/** Programs whose lines or lists of invoices are known by headers that say little elsewhere. */
export const programs: readonly Program[] = [
  {
    has: ["Lineitem quantity", "Lineitem price"],
    columns: { customer_id: "Email", invoice_id: "Name", discount_amount: "Lineitem discount" },
    note: 'Orders of Shopify: customers go by "Email" and orders by "Name". Amounts are quantity × price, before discounts of a whole order; make sure that prices are without VAT.',
  },
  {
    has: ["line_items.total_discount", "order_number"],
    columns: { invoice_id: "order_number", discount_amount: "line_items.total_discount" },
    note: 'Orders of Shopify: amounts are quantity × price less "total_discount", before discounts of a whole order and refunds; make sure that prices are without VAT.',
  },
  {
    has: ["name"],
    oneOf: ["line_items.name", "line_items.title", "financial_status", "displayFinancialStatus"],
    lacks: ["invoice_id"],
    columns: { invoice_id: "name", discount_amount: "line_items.total_discount" },
    note: 'Orders of Shopify go by "name". Amounts are quantity × price, before discounts of a whole order and refunds; make sure that prices are without VAT.',
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
  {
    has: ["Issue Date", "Invoice ID", "Invoice Amount", "Subtotal", "Tax"],
    columns: {
      ...{ date: "Issue Date", revenue_incl_vat: "Invoice Amount", vat: "Tax" },
      discount_amount: "Discount",
    },
    note: 'Invoices of Harvest: revenue is "Invoice Amount" less "Tax", after discounts. Make sure that "Tax2" is empty: it is not taken off.',
  },
  {
    has: ["Amount Refunded", "Created date (UTC)"],
    columns: {},
    note: 'Payments of Stripe: "Amount" is what was paid, with VAT in it and before "Amount Refunded". Put the export of its invoices in the place of this one, whose "Subtotal" is without VAT.',
  },
  {
    has: ["Document Number", "Name"],
    oneOf: ["Internal ID", "Period", "Memo", "Memo (Main)", "Sales Rep"],
    lacks: ["customer_id", "customer_name"],
    columns: { customer_id: "Name" },
    note: 'Transactions as NetSuite lists them: customers go by "Name", where suppliers and employees stand too. Make sure that the list holds sales only.',
  },
  {
    has: ["Num", "Name"],
    oneOf: ["Split", "Memo", "Memo/Description"],
    lacks: ["customer_id", "customer_name"],
    columns: { customer_id: "Name" },
    note: 'Transactions as QuickBooks lists them: customers go by "Name", where suppliers and employees stand too. Make sure that the list holds sales only.',
  },
  {
    has: ["Code", "Bedrijf"],
    lacks: ["customer_id", "customer_name", "product_id", "product_name", "quantity"],
    columns: { customer_id: "Code", customer_name: "Bedrijf" },
    note: 'Relations as e-Boekhouden writes them: customers go by "Code", with their name in "Bedrijf". Make sure that these are the invoices that you sent.',
  },
  {
    source: "customers",
    has: ["Code", "Bedrijf"],
    lacks: ["customer_id"],
    columns: { customer_id: "Code", name: "Bedrijf" },
    note: 'Relations as e-Boekhouden writes them: customers go by "Code".',
  },
  {
    has: ["Receipt Number", "Line Type", "Subtotal"],
    lacks: ["revenue"],
    columns: { invoice_id: "Receipt Number", revenue: "Subtotal" },
    note: 'Sales of Lightspeed: revenue is "Subtotal". Keep the lines of products only: rows of whole sales and of payments repeat them, as exclude: {"Line Type": [Sale, Payment]} leaves out.',
  },
  {
    has: ["Subtotal", "Retail"],
    oneOf: ["Item #", "Discounts", "Sale ID"],
    lacks: ["revenue"],
    columns: { revenue: "Subtotal" },
    note: 'Lines of Lightspeed: revenue is "Subtotal", without VAT but before discounts. Export "Subtotal w/ Discounts" where you can.',
  },
];

/** Headers of companies: where an invoice or an hour names no other customer, they are the customer. */
export const companies: readonly string[] = [
  ...["bedrijf", "bedrijfsnaam", "company", "company (billing)"],
  ...["organisatie", "organisation", "organization"],
];
