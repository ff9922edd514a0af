import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import { otherAccounts } from "../headers/accounts.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Opened } from "../opened.js";

export const documentCustomersTable = "reader_document_customers";

/**
 * Gives lines of a ledger on accounts of revenue that name no customer the only one that their document names, as its line of the receivable
 * does; see `options.revenue_accounts`. Numbers begin anew in each journal and year, so that a document is a number on a day.
 * @returns the table of the cells; null where no line is given one
 */
export async function documentCustomers(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<string | null> {
  const [other] = otherAccounts(opened);
  const { fields } = opened.recognition;
  const [customer, document, name] = ["customer_id", "invoice_id", "customer_name"].map((field) =>
    fields.get(field),
  );
  if (!other || customer === undefined || document === undefined) return null;
  const names = name === undefined ? "" : `, min(c${name}) as name`;
  const keys = [document, fields.get("date"), opened.recognition.beside.get("date")].filter(
    (at) => at !== undefined,
  );
  const key = `case when c${document} is not null then concat_ws(chr(31), ${keys.map((at) => `coalesce(c${at}, '')`).join(", ")}) end`;
  const only = `select ${key} as document, min(c${customer}) as customer${names}
     from ${cells} where c${document} is not null and c${customer} is not null and role is null
     group by document having count(distinct c${customer}) = 1`;
  const open = `c${customer} is null and role is null and fault is null and not (${other.condition})`;
  const { count, line, example } = await row<{ count: number; line: number; example: string }>(
    connection,
    `with only_one as (${only})
     select count(*)::integer as count, min(line) as line, arg_min(customer, line) as example
     from ${cells} join only_one on document = ${key} where ${open}`,
  );
  if (count === 0) return null;
  const taken = [
    `coalesce(c${customer}, customer) as c${customer}`,
    `coalesce(customer_id_raw, customer) as customer_id_raw`,
    ...(name === undefined ? [] : [`coalesce(c${name}, name) as c${name}`]),
  ];
  await connection.run(
    `create or replace temp table ${documentCustomersTable} as
     with only_one as (${only})
     select cells.* replace (${taken.join(", ")}) from ${cells} as cells left join only_one on document = ${key} order by line`,
  );
  opened.survey = null;
  opened.findings.push(
    finding(opened, {
      severity: "info",
      rule: "customer-of-document",
      line,
      row_count: count,
      example,
      message: {
        en: `${counted(count, "line")} on accounts of revenue ${count === 1 ? "names" : "name"} no customer and ${count === 1 ? "takes" : "take"} the only one that another line of the same document names, as "${example}"`,
        nl: `${geteld(count, "regel", "regels")} op omzetrekeningen ${count === 1 ? "noemt" : "noemen"} geen klant en ${count === 1 ? "krijgt" : "krijgen"} de enige klant van een andere regel van hetzelfde boekstuk, zoals "${example}"`,
      },
    }),
  );
  return documentCustomersTable;
}
