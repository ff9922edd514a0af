import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row, rows } from "../database.js";

/** Texts that stand on many lines. */
const repeated = [
  ...["source_file", "customer_id", "customer_id_raw", "customer_name", "product_key"],
  ...["product_name", "product_group", "sales_channel", "currency"],
];

/** What most exports leave out, or have the same on every line. */
const rare = [
  ...["raw_text", "customer_name", "freight", "payment_cost", "is_rush", "sales_channel", "currency"],
  ...["exchange_rate", "is_duplicate", "is_in_other_file"],
];

/** An order number follows from others; it is kept where it is another than that. */
const order = "coalesce(invoice_id, 'day ' || date)";

/** The first lines tell which texts repeat: those of which at most a quarter is another. */
const looked = 100_000;

/**
 * Stores the lines of `stg_signed_lines` for as long as the build lives, and puts the view `stg_invoice_lines` over them. A text that
 * stands on many lines is kept once and its number on each (an enum in the order of the texts), and what is the same on all lines is
 * not kept: writing and comparing texts is what takes longest in a build. Readers get the numbers.
 */
export async function storeLines(connection: DuckDBConnection): Promise<void> {
  const columns = await rows<{ name: string; type: string }>(
    connection,
    "select column_name as name, column_type as type from (describe stg_signed_lines)",
  );
  const { texts, known } = await lookAtLines(connection, columns);
  const types = await nameTexts(connection, texts);
  const stored = columns.flatMap(({ name }) => {
    if (known.has(name)) return [];
    if (name === "order_id") return [`nullif(order_id, ${order}) as order_id`];
    return [types.has(name) ? `${name}::${types.get(name)} as ${name}` : name];
  });
  await connection.run(
    `create or replace temp table stg_line_rows as select ${stored.join(", ")} from stg_signed_lines`,
  );
  const read = columns.map(({ name }) => {
    if (name === "order_id" && !known.has(name)) return `coalesce(order_id, ${order}) as order_id`;
    return known.has(name) ? `${known.get(name)} as ${name}` : name;
  });
  await connection.run(
    `create or replace temp view stg_invoice_lines as select ${read.join(", ")} from stg_line_rows`,
  );
}

/** What one look at all lines tells: the texts of each column that repeats, and SQL of what need not be stored. */
async function lookAtLines(
  connection: DuckDBConnection,
  columns: readonly { name: string; type: string }[],
): Promise<{ texts: string[]; known: Map<string, string> }> {
  const first = await row<Record<string, number>>(
    connection,
    `select ${repeated.map((name) => `(count(${name}) - 4 * count(distinct ${name}))::integer as ${name}`).join(", ")}
     from (from stg_signed_lines limit ${looked})`,
  );
  const texts = repeated.filter((name) => first[name]! >= 0);
  const lists = texts.map((name) => `list(distinct ${name}) filter (${name} is not null) as ${name}`);
  const alike = rare.map(
    (name) =>
      `count(${name}) as count_${name}, case when count(${name}) = count(*) and min(${name}) = max(${name}) then min(${name})::varchar end as is_${name}`,
  );
  await connection.run(
    `create or replace temp table line_texts as
     select ${lists.join(", ")}, ${alike.join(", ")}, count(*) = count(product_id) as has_products,
       bool_and(customer_id_raw is not distinct from nullif(customer_id, 'unassigned')) as has_own_numbers
     from stg_signed_lines`,
  );
  const found = await row<Record<string, unknown>>(
    connection,
    `select * exclude (${texts.join(", ")}), ${texts.map((name) => `len(${name})::integer as ${name}`).join(", ")},
       exists (select order_id from raw_invoice_lines where order_id is not null) as has_orders
     from line_texts`,
  );
  const known = new Map<string, string>();
  for (const name of rare) {
    const type = columns.find((column) => column.name === name)!.type;
    const same = found[`is_${name}`] as string | null;
    if (found[`count_${name}`] === 0) known.set(name, `null::${type}`);
    else if (same !== null) known.set(name, `${literal(same)}::${type}`);
  }
  if (found.has_products) known.set("product_key", "product_id");
  if (found.has_own_numbers) known.set("customer_id_raw", "nullif(customer_id, 'unassigned')");
  if (!found.has_orders) known.set("order_id", order);
  return { texts: texts.filter((name) => (found[name] as number) > 0), known };
}

/** Makes an enum of the texts of each column that repeats: column → type. */
async function nameTexts(
  connection: DuckDBConnection,
  texts: readonly string[],
): Promise<Map<string, string>> {
  for (const name of texts)
    await connection.run(
      `create type line_${name} as enum (select unnest(${name}) as text from line_texts order by text)`,
    );
  await connection.run("drop table line_texts");
  await connection.run("create type line_state as enum ('excluded', 'quarantined', 'used')");
  const types = new Map(texts.map((name) => [name, `line_${name}`]));
  // A product's number is its key, where it has one.
  if (types.has("product_key")) types.set("product_id", "line_product_key");
  return types.set("state", "line_state");
}
