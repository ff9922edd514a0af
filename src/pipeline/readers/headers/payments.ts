import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { TypedField } from "../values/field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import { headerKey } from "./header_key.js";
import type { Opened } from "../opened.js";

/** Headers by which Stripe's list of payments is known. */
const marks = ["amountrefunded", "createddateutc"];

/** Tells of payments in the place of invoices: what was paid has VAT in it, and what was paid back stands in a column of its own. */
export async function paymentsForInvoices(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const keys = opened.headers.map(headerKey);
  const revenue = fields.find(({ field }) => field === "revenue");
  if (!revenue || keys[revenue.position] !== "amount" || !marks.every((mark) => keys.includes(mark))) return;
  const refunded = `try_cast(c${keys.indexOf("amountrefunded")} as decimal(18, 2))`;
  const { all, refunds, line, example } = await row<
    Record<"all" | "refunds", number> & { line: number | null; example: string | null }
  >(
    connection,
    `select count(*)::integer as "all", count(*) filter (${refunded} > 0)::integer as refunds,
       min(line) filter (${refunded} > 0)::integer as line, arg_min(${refunded}, line) filter (${refunded} > 0)::varchar as example from ${table}`,
  );
  const back = {
    en: refunds === 0 ? "" : `, before the refunds of ${counted(refunds, "row")}, such as ${example}`,
    nl:
      refunds === 0
        ? ""
        : `, nog zonder de terugbetalingen van ${geteld(refunds, "rij", "rijen")}, zoals ${example}`,
  };
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "payments-for-invoices",
      line,
      row_count: all,
      example,
      message: {
        en: `these are payments: "Amount" is what was paid, with VAT in it${back.en}. Export the invoices with their subtotal, or add a column with the amount without VAT and refunds and name it as revenue`,
        nl: `dit zijn betalingen: "Amount" is wat is betaald, inclusief btw${back.nl}. Exporteer de facturen met hun subtotaal, of voeg een kolom toe met het bedrag zonder btw en terugbetalingen en noem die als revenue`,
      },
    }),
  );
}
