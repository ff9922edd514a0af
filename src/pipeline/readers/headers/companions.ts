import { sources, type SourceName } from "../../../sources.js";

/** Headers of rates of VAT, which are looked for only where amounts include VAT and nothing else tells how much. */
export const vatRateNames = [
  ...[
    "vat rate",
    "vat pct",
    "vat percent",
    "vat percentage",
    "tax rate",
    "tax pct",
    "tax percent",
    "sales tax rate",
  ],
  ...[
    "btw pct",
    "btw percentage",
    "btw tarief",
    "btwtarief",
    "btwpercentage",
    "btw perc",
    "tarief btw",
    "percentage btw",
  ],
  ...["mwst pct", "mwst satz", "ust pct", "ust satz", "steuersatz", "taux tva", "taux de tva", "tva pct"],
];

/** Headers by which a list of tickets is known. */
const tickets = [
  "ticketid",
  "ticketname",
  "tickettype",
  "ticketstatus",
  "requester",
  "meldingnummer",
  "soortmelding",
];

/** Headers that head a field only beside others, by which the program that wrote them is known: as keys, the others by their beginning. */
const companions: readonly {
  field: string;
  names: readonly string[];
  beside: readonly string[];
  and?: readonly string[];
}[] = [
  // Odoo and Stripe, of whose lists of invoices this is the number.
  {
    field: "invoice_id",
    names: ["number", "nummer"],
    beside: ["invoicelines", "invoicepartnerdisplayname", "factuurregels", "amountdue"],
  },
  // Business Central, whose lines number what was sold and say of which type that is; elsewhere these are numbers of rows.
  {
    field: "product_id",
    names: ["no", "nr"],
    beside: ["documentno", "documentnr"],
    and: ["type", "soort"],
  },
  // A column that may as well hold rates or codes, which is needed where amounts include VAT.
  {
    field: "vat",
    names: ["tva", "taxes", "steuer"],
    beside: [
      "montantttc",
      "totalttc",
      "amountincl",
      "totalincl",
      "bruttobetrag",
      "betragbrutto",
      "gesamtpreisbrutto",
    ],
  },
  // Tickets, which are events of the day on which they were opened, by the company of who opened them.
  {
    field: "date",
    names: [
      ...["created at", "created time", "create date", "created date", "created", "opened at"],
      ...["aanmelddatum", "datum aangemeld", "aangemaakt op", "aanmaakdatum"],
    ],
    beside: tickets,
  },
  {
    field: "customer_id",
    names: [
      ...["organization", "organisation", "organisatie", "company name", "associated company"],
      ...["company", "bedrijf", "vestiging"],
    ],
    beside: tickets,
  },
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
  const stands = (starts: readonly string[]) =>
    keys.some((key) => starts.some((start) => key.startsWith(start)));
  return companions
    .filter(({ field, beside, and }) => field in sources[source] && stands(beside) && (!and || stands(and)))
    .map(({ field, names }) => [field, names]);
}

/** Headers that name the customer of a debtor list, and an account of the ledger in a list of transactions. */
const accountNames = ["account", "account number"];
/** What NetSuite and QuickBooks write in a list of transactions, whose accounts are those of the ledger and whose names the customers. */
const transactions = {
  numbers: ["documentnumber", "num"],
  marks: ["internalid", "period", "memo", "memomain", "memodescription", "split"],
};

/** The names of a field without those that head accounts of the ledger in a table with these keys. */
export function withoutLedgerAccounts(
  field: string,
  names: readonly string[],
  keys: readonly string[],
): readonly string[] {
  if (field !== "customer_id" || !keys.includes("name")) return names;
  const has = (some: readonly string[]) => some.some((key) => keys.includes(key));
  const isList = has(transactions.numbers) && has(transactions.marks);
  return isList ? names.filter((name) => !accountNames.includes(name)) : names;
}
