import { literal, rows } from "../database.js";
import { unsold } from "../unsold.js";
import { counts, type Teller } from "./teller.js";

/** Lines that count though their status, or that of their invoice, says that nothing was sold. */
export async function unsoldFindings({ build, words, format, count }: Teller): Promise<void> {
  const { connection, report } = build;
  const sources = (["invoice_lines", "invoices"] as const).filter((source) =>
    report.supplied[source].has("status"),
  );
  if (sources.length === 0) return;
  const written = await rows<{ status: string }>(
    connection,
    sources
      .map((source) => `select distinct status from raw_${source} where status is not null`)
      .join(" union "),
  );
  const list = written.filter(({ status }) => unsold.test(status)).map(({ status }) => literal(status));
  if (list.length === 0) return;
  const isUnsold = `status in (${list.join(", ")})`;
  const ofLines = `select source_file, source_line, status from raw_invoice_lines where ${isUnsold}`;
  const ofInvoices = `select line.source_file, line.source_line, invoice.status from stg_invoice_lines as line
    join stg_invoices as invoice using (invoice_id) where ${isUnsold}`;
  const told = sources.map((source) => (source === "invoices" ? ofInvoices : ofLines)).join(" union ");
  await count(
    `with told as (select source_file, source_line, min(status) as status from (${told}) group by all)
     ${counts("count(*)", "sum(revenue)::double", "min(told.status)")}
     from stg_invoice_lines as line join told using (source_file, source_line) where state = 'used'`,
    ({ rows: found, amount, example }) => ({
      severity: "warning",
      rule: "unsold-lines",
      source: "invoice_lines",
      message: words.unsold.unsoldLines(format.count(found), format.cents(amount), example ?? ""),
    }),
  );
}
