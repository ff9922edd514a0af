import { sources, type SourceName } from "../../sources.js";

/** Headers that head a field only beside others, by which the program that wrote them is known: as keys, the others by their beginning. */
const companions: readonly { field: string; names: readonly string[]; beside: readonly string[] }[] = [
  // Odoo and Stripe, of whose lists of invoices this is the number.
  {
    field: "invoice_id",
    names: ["number", "nummer"],
    beside: ["invoicelines", "invoicepartnerdisplayname", "factuurregels", "amountdue"],
  },
  // Business Central, whose lines number what was sold.
  { field: "product_id", names: ["no", "nr"], beside: ["documentno", "documentnr"] },
  // Xero, which knows its customers by name.
  { field: "customer_id", names: ["contactname"], beside: ["unitamount"] },
  // Value entries of Business Central, whose source is the customer where they have an amount of sales.
  {
    field: "customer_id",
    names: ["source no", "bronnr"],
    beside: ["salesamountactual", "verkoopbedragwerkelijk"],
  },
];

/** The fields that a header heads only beside others that a table has, each with the keys of the headers. */
export function companionsOf(source: SourceName, keys: readonly string[]): [string, readonly string[]][] {
  return companions
    .filter(
      ({ field, beside }) =>
        field in sources[source] && keys.some((key) => beside.some((start) => key.startsWith(start))),
    )
    .map(({ field, names }) => [field, names]);
}
