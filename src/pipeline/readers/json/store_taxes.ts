import type { DuckDBConnection } from "@duckdb/node-api";
import type { Language } from "../../../lib/text/format.js";
import { row } from "../../database.js";
import type { TypedField } from "../values/field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import { headerKey } from "../headers/header_key.js";
import type { Opened } from "../opened.js";

/**
 * Tells of orders of a web shop whose prices have VAT in them: the order says so itself, or the total is subtotal and shipping with nothing
 * on top, though the order has taxes. The lines themselves do not show it.
 */
export async function storeTaxes(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  if (fields.some(({ field }) => field === "revenue" || field === "vat")) return;
  const keys = opened.headers.map(headerKey);
  const said = keys.indexOf("taxesincluded");
  if (said >= 0) return ordersThatSay(connection, table, opened, said);
  const [subtotal, shipping, taxes, total] = ["subtotal", "shipping", "taxes", "total"].map((key) =>
    keys.indexOf(key),
  ) as [number, number, number, number];
  if (!keys.includes("lineitemprice") || Math.min(subtotal, shipping, taxes, total) < 0) return;
  const money = (at: number) => `try_cast(c${at} as double)`;
  const rest = `${money(total)} - ${money(subtotal)} - coalesce(${money(shipping)}, 0)`;
  const { included, onTop, line, example } = await row<
    Record<"included" | "onTop" | "line", number> & { example: string }
  >(
    connection,
    `select count(*) filter (abs(rest) < 0.011)::integer as included, count(*) filter (abs(rest - taxes) < 0.011)::integer as "onTop",
       min(line) filter (abs(rest) < 0.011)::integer as line, arg_min(taxes, line) filter (abs(rest) < 0.011)::varchar as example
     from (select line, ${rest} as rest, ${money(taxes)} as taxes from ${table}) where taxes > 0.02`,
  );
  if (included === 0 || included <= onTop) return;
  tell(
    opened,
    { line, row_count: included, example },
    {
      en: `in ${counted(included, "order")} the total is subtotal and shipping with nothing on top, though there are taxes, such as ${example}`,
      nl: `in ${geteld(included, "bestelling", "bestellingen")} is het totaal het subtotaal plus verzendkosten zonder iets erbovenop, terwijl er btw is, zoals ${example}`,
    },
  );
}

async function ordersThatSay(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  at: number,
): Promise<void> {
  const { included, line } = await row<Record<"included" | "line", number>>(
    connection,
    `select count(*)::integer as included, min(line)::integer as line from ${table} where lower(c${at}) = 'true'`,
  );
  if (included === 0) return;
  const header = opened.headers[at]!;
  tell(
    opened,
    { line, row_count: included, example: header },
    {
      en: `${counted(included, "row")} ${included === 1 ? "says" : "say"} ${header}: true`,
      nl: `${geteld(included, "rij", "rijen")} ${included === 1 ? "zegt" : "zeggen"} ${header}: true`,
    },
  );
}

function tell(
  opened: Opened,
  place: { line: number; row_count: number; example: string },
  why: Record<Language, string>,
): void {
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "prices-with-vat",
      ...place,
      message: {
        en: `prices have VAT in them, and so has the revenue: ${why.en}. Export net sales without VAT and name it as revenue; or, where each line has its amount with VAT and the VAT in it, name those two as revenue_incl_vat and vat`,
        nl: `de prijzen zijn inclusief btw, en de omzet dus ook: ${why.nl}. Exporteer de netto-omzet exclusief btw en noem die als revenue; of noem, als elke regel het bedrag inclusief btw en de btw daarin heeft, die twee als revenue_incl_vat en vat`,
      },
    }),
  );
}
