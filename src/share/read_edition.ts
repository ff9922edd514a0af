import type { DuckDBConnection } from "@duckdb/node-api";
import { clientProposals, type HandleGiven } from "../lib/client/client_proposals.js";
import type { Language } from "../lib/text/format.js";
import type { ShareField } from "../lib/client/share_fields.js";
import { rows } from "../pipeline/database.js";
import type { ShareSettings } from "../settings.js";
import { editionData, type EditionData } from "./edition_data.js";

/** What an edition holds besides figures. */
export interface EditionTexts {
  language: Language;
  fields: readonly ShareField[];
  contact: ShareSettings["contact"];
  minBand: number;
  expires: string | null;
}

/** Computes an edition's data from a client's database, and from nothing else; throws where they are not what an edition may hold. */
export async function readEdition(
  connection: DuckDBConnection,
  { language, fields, contact, minBand, expires }: EditionTexts,
): Promise<EditionData> {
  const ask = async (sql: string) => (await rows<Record<string, unknown>>(connection, sql)).map(plain);
  const [{ company, currency, has_agreements, ...report } = {}] = await ask("select * from report_facts");
  const [customer] = await ask("select * from customers");
  const months = await ask(
    `select customer_months.* from customer_months cross join report_facts
     where month between history_from and as_of order by month`,
  );
  return editionData.parse({
    version: 1,
    language,
    currency,
    company,
    contact,
    customer,
    expires,
    fields: [...fields],
    report,
    months,
    ...(fields.includes("products") && { products: await ask(productsSql(fields.includes("revenue"))) }),
    ...(fields.includes("hours") && {
      activities: await ask(
        `select activity, sum(hours) as hours, sum(hours_prior) as hours_prior, sum(estimated_hours) as estimated_hours
         from customer_hours group by activity order by hours desc, activity`,
      ),
    }),
    ...(has_agreements === true && {
      agreements: await ask(
        `select agreements.* from agreements cross join report_facts
         where coalesce(valid_from <= as_of, true) and coalesce(valid_to >= as_of, true)
         order by valid_from nulls first, valid_to nulls last`,
      ),
    }),
    ...(fields.includes("handles") && {
      proposals: clientProposals(await rows<HandleGiven>(connection, "select * from handles")),
    }),
    bands: await ask("select * from bands"),
    min_band: minBand,
  });
}

function productsSql(hasRevenue: boolean): string {
  const sums = (column: string) =>
    `coalesce(sum(${column}) filter (date between current_from and current_to), 0 * max(${column}))::double as ${column},
     coalesce(sum(${column}) filter (date between prior_from and prior_to), 0 * max(${column}))::double as ${column}_prior`;
  return `select
      product_id,
      arg_max(product_name, date) filter (product_name is not null) as product_name,
      ${["quantity", ...(hasRevenue ? ["revenue"] : [])].map(sums).join(", ")}
    from invoice_lines cross join report_facts
    where date between prior_from and current_to and coalesce(product_id, product_name) is not null
    group by product_id, case when product_id is null then product_name end
    order by ${hasRevenue ? "revenue desc, revenue_prior" : "quantity desc, quantity_prior"} desc, product_id, product_name`;
}

function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}
