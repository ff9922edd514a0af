import { sourceNames, sources, type Field, type SourceName } from "../src/sources.js";

const kinds: Record<Field["kind"], string> = {
  id: "kept as text; leading zeros stay",
  text: "as written",
  date: "a day, in any order of day, month and year that the file proves",
  amount: "money, with or without currency sign, minus in front or behind, or in brackets",
  number: "a quantity",
  share: "a share (0.05) or a percentage (5 or 5%)",
  duration: "hours: `1,5`, `1:30`, or minutes by option",
  flag: "yes or no, ja or nee, 1 or 0, true or false",
};

const grains: Record<SourceName, string> = {
  invoice_lines: "One line of an invoice or credit note. The only source that is required.",
  invoices:
    "One invoice or order header. Needed where the lines come without a date or a customer; joined by `invoice_id`.",
  customers: "One customer.",
  aliases:
    "One customer number that is to count as another, by the analyst's decision; `valid_from` and `valid_to` limit it to invoice dates.",
  rates: "One currency in one month (or from one day on): its rate in the reporting currency.",
  products: "One product. Gives the unit cost and list price where a line has none.",
  hours: "One registration of hours, by customer or by project.",
  projects: "One project, where hours are registered by project.",
  events: "One event: a new contact person, a complaint, new terms.",
  agreements: "One agreement.",
  conversations:
    "One conversation. What was agreed in it stands in one row; `target_amount` is what it is to yield more a year.",
};

const choices: Partial<Record<SourceName, string>> = {
  invoice_lines:
    "Besides the fields marked required it needs `revenue`, or `quantity` and `unit_price`, or `revenue_incl_vat` and `vat` or `vat_rate`. `customer_id` and `date` may come from `invoices` instead; then `invoice_id` is needed.",
  hours: "Besides the fields marked required it needs `customer_id` or `project_id`.",
};

/** `docs/fields.md` as it must read: every source and field of `src/sources.ts` with the headers it is known by. */
export function fieldsText(): string {
  return `# Sources and fields

Written by \`npm run docs\` from \`src/sources.ts\`. Change that file, not this one.

A column is recognised by its header: our own name for the field, or one of the headers listed. Case, spaces, dots,
dashes and underscores do not matter. A header that is not listed is named under \`columns\` in \`report.yaml\`, see
[settings](settings.md). An amount is also known by these headers with its currency (\`Bedrag (EUR)\`, \`Bedrag in EUR\`), and revenue with the words for the currency of the company (\`Amount (LCY)\`: \`revenue_local\` beside an amount in that of the line). Debit and credit, and year and month, in
two columns are one field, see [options](settings.md#options), and so are first and last name of an employee. Some headers are known beside others only, by which a program is told: \`Number\` of Odoo and Stripe, \`No.\` and \`Source No.\` of Business Central,
\`ContactName\` of Xero; \`Account\` is no customer beside \`Name\` and what NetSuite and QuickBooks write in a list of transactions; \`Created at\` and \`Organization\` of lists of tickets, \`Btw %\` and \`VAT rate\` beside amounts with VAT in them and nothing else (\`vat_rate\`) (\`pipeline/readers/headers/companions.ts\`). Columns that feed no field are left alone and listed on the data-quality page.

| kind | how values are read |
| --- | --- |
${Object.entries(kinds)
  .map(([kind, reading]) => `| ${kind} | ${reading} |`)
  .join("\n")}

${sourceNames.map(sourceText).join("\n")}`;
}

function sourceText(name: SourceName): string {
  const choice = choices[name];
  return `## ${name}

${grains[name]}${choice === undefined ? "" : ` ${choice}`}

| field | kind | required | headers recognised besides its own name |
| --- | --- | --- | --- |
${Object.entries<Field>(sources[name])
  .map(
    ([field, { kind, required, headers }]) =>
      `| \`${field}\` | ${kind} | ${required ? "yes" : ""} | ${headers.join(", ").replaceAll("|", "\\|")} |`,
  )
  .join("\n")}
`;
}
