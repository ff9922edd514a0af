import { literal, rows } from "../database.js";
import { noSale, unsold } from "../unsold.js";
import { counts, type Teller } from "./teller.js";

/** Lines that count though their status says that nothing was sold, or their type that they are no invoice; that of their invoice alike. */
export async function unsoldFindings(teller: Teller): Promise<void> {
  const { unsold: text } = teller.words;
  await tell(teller, { field: "status", pattern: unsold, rule: "unsold-lines", say: text.unsoldLines });
  await tell(teller, {
    field: "type",
    pattern: noSale,
    rule: "type-no-sale",
    say: text.noSaleLines,
    all: true,
  });
}

interface Telling {
  field: "status" | "type";
  pattern: RegExp;
  rule: string;
  /** Given the first value, or all of them where `all` says so. */
  say: (rows: string, revenue: string, value: string) => string;
  all?: boolean;
}

async function tell(
  { build, format, count }: Teller,
  { field, pattern, rule, say, all = false }: Telling,
): Promise<void> {
  const { connection, report } = build;
  const sources = (["invoice_lines", "invoices"] as const).filter((source) =>
    report.supplied[source].has(field),
  );
  if (sources.length === 0) return;
  const written = await rows<{ value: string }>(
    connection,
    sources
      .map((source) => `select distinct ${field} as value from raw_${source} where ${field} is not null`)
      .join(" union "),
  );
  const values = written.map(({ value }) => value).filter((value) => pattern.test(value));
  const list = values.map(literal);
  if (list.length === 0) return;
  const named = [...values]
    .sort()
    .map((value) => JSON.stringify(value))
    .join(", ");
  const isUnsold = `${field} in (${list.join(", ")})`;
  const ofLines = `select source_file, source_line, ${field} as value from raw_invoice_lines where ${isUnsold}`;
  const ofInvoices = `select line.source_file, line.source_line, invoice.${field} as value from stg_invoice_lines as line
    join stg_invoices as invoice using (invoice_id) where ${isUnsold}`;
  const told = sources.map((source) => (source === "invoices" ? ofInvoices : ofLines)).join(" union ");
  await count(
    `with told as (select source_file, source_line, min(value) as value from (${told}) group by all)
     ${counts("count(*)", "sum(revenue)::double", "min(told.value)")}
     from stg_invoice_lines as line join told using (source_file, source_line) where state = 'used'`,
    ({ rows: found, amount, example }) => ({
      severity: "warning",
      rule,
      source: "invoice_lines",
      message: say(format.count(found), format.cents(amount), all ? named : (example ?? "")),
    }),
  );
}
