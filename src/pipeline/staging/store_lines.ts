import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../database.js";

/** Texts that stand on many lines. */
const repeated = [
  ...["source_file", "customer_id", "customer_id_raw", "customer_name", "product_key", "product_id"],
  ...["product_name", "product_group", "sales_channel", "currency"],
];

/** An order number follows from others; it is kept where it is another than that. */
const order = "coalesce(invoice_id, 'day ' || date)";

/** The first lines tell which texts repeat: those of which at most a quarter is another. */
const looked = 100_000;

/**
 * Stores the lines of `stg_signed_lines` for as long as the build lives, and puts the view `stg_invoice_lines` over them. A text that
 * stands on many lines is kept once and its number on each (an enum in the order of the texts): writing and comparing texts is what
 * takes longest in a build. Readers get the numbers.
 */
export async function storeLines(connection: DuckDBConnection): Promise<void> {
  const numbered = await typeTexts(connection);
  const numbers = numbered.map((name) => `${name}::line_${name} as ${name}`);
  await connection.run(
    `create or replace temp table stg_line_rows as
     select * replace (nullif(order_id, ${order}) as order_id, ${numbers.join(", ")}) from stg_signed_lines`,
  );
  await connection.run(
    `create or replace temp view stg_invoice_lines as
     select * replace (coalesce(order_id, ${order}) as order_id) from stg_line_rows`,
  );
}

/** Makes an enum of the texts of each column that repeats, in one look at all lines. */
async function typeTexts(connection: DuckDBConnection): Promise<string[]> {
  const first = await row<Record<string, number>>(
    connection,
    `select ${repeated.map((name) => `(count(${name}) - 4 * count(distinct ${name}))::integer as ${name}`).join(", ")}
     from (from stg_signed_lines limit ${looked})`,
  );
  const numbered = repeated.filter((name) => first[name]! >= 0);
  await connection.run(
    `create or replace temp table line_texts as
     select ${numbered.map((name) => `list(distinct ${name}) filter (${name} is not null) as ${name}`).join(", ")} from stg_signed_lines`,
  );
  const texts = await row<Record<string, number>>(
    connection,
    `select ${numbered.map((name) => `len(${name})::integer as ${name}`).join(", ")} from line_texts`,
  );
  const found = numbered.filter((name) => texts[name]! > 0);
  for (const name of found)
    await connection.run(
      `create type line_${name} as enum (select unnest(${name}) as text from line_texts order by text)`,
    );
  await connection.run("drop table line_texts");
  await connection.run("create type line_state as enum ('excluded', 'quarantined', 'used')");
  return [...found, "state"];
}
