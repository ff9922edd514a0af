import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { row, rows } from "../../../src/pipeline/database.js";
import { storeLines } from "../../../src/pipeline/staging/store_lines.js";

const none = {
  raw_text: "null::varchar",
  customer_name: "null::varchar",
  freight: "null::decimal(18, 4)",
  payment_cost: "null::decimal(18, 4)",
  is_rush: "null::boolean",
  sales_channel: "null::varchar",
  currency: "'EUR'",
  exchange_rate: "1::decimal(20, 12)",
  is_duplicate: "false",
  is_in_other_file: "false",
};

/** Stores 40 lines, and gives what was staged and what readers get, in the order of the lines, with the columns that are stored. */
async function stored(own: Record<string, string>) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const given = Object.entries({
    customer_id: "['B', 'a', 'Ä', 'unassigned'][1 + i % 4]",
    customer_id_raw: "nullif(['B', 'a', 'Ä', 'unassigned'][1 + i % 4], 'unassigned')",
    product_id: "'P' || i % 2",
    product_name: "'bolt'",
    product_group: "'iron'",
    invoice_id: "'F' || i // 2",
    order_id: "'F' || i // 2",
    ...none,
    ...own,
  }).map(([name, sql]) => `${sql} as ${name}`);
  await connection.run(
    `create table stg_signed_lines as
     select *, coalesce(product_id, product_name, product_group, '') as product_key from (
       select 'lines.csv' as source_file, i::integer as source_line, if(i = 3, 'quarantined', 'used') as state,
         date '2026-01-31' as date, ${given.join(", ")} from range(40) as t(i))`,
  );
  await connection.run(
    "create table raw_invoice_lines as select nullif(order_id, invoice_id) as order_id from stg_signed_lines",
  );
  await storeLines(connection);
  const columns = await names(connection, "stg_signed_lines");
  const all = (table: string) =>
    rows(connection, `select ${columns.join(", ")} from ${table} order by source_line`);
  const result = {
    staged: await all("stg_signed_lines"),
    read: await all("stg_invoice_lines"),
    order: await names(connection, "stg_invoice_lines"),
    columns,
    kept: await names(connection, "stg_line_rows"),
    customers: await row(connection, "select typeof(any_value(customer_id)) as type from stg_invoice_lines"),
  };
  connection.closeSync();
  instance.closeSync();
  return result;
}

const names = async (connection: DuckDBConnection, table: string) =>
  (await rows<{ column_name: string }>(connection, `describe ${table}`)).map(
    ({ column_name }) => column_name,
  );

test("stored lines read as they were staged, and what is the same on every line is not stored", async () => {
  const { staged, read, order, columns, kept, customers } = await stored({});
  expect(staged).toHaveLength(40);
  expect(read).toEqual(staged);
  expect(order).toEqual(columns);
  expect(kept.sort()).toEqual(
    [
      "source_file",
      "source_line",
      "state",
      "date",
      "customer_id",
      "product_id",
      "product_name",
      "product_group",
      "invoice_id",
    ].sort(),
  );
  expect(customers).toEqual({ type: "ENUM('B', 'a', 'unassigned', 'Ä')" });
});

test("stored lines read as they were staged where they differ in all: own order numbers, gaps, and rare amounts", async () => {
  const { staged, read, kept } = await stored({
    customer_id_raw: "if(i = 9, '0009', null)",
    customer_name: "'name ' || i",
    product_id: "if(i % 3 = 0, null, 'P' || i % 2)",
    product_name: "if(i % 5 = 0, null, 'bolt')",
    invoice_id: "if(i = 7, null, 'F' || i // 2)",
    order_id: "case when i = 5 then 'O5' when i = 7 then 'day 2026-01-31' else 'F' || i // 2 end",
    raw_text: "if(i = 3, '3;x', null)",
    freight: "if(i = 4, 2.5, null)::decimal(18, 4)",
    is_rush: "i = 6",
    currency: "if(i = 8, 'USD', 'EUR')",
    exchange_rate: "if(i = 8, 0.9, 1)::decimal(20, 12)",
    is_duplicate: "if(i = 2, null, true)",
  });
  expect(read).toEqual(staged);
  expect(kept).toEqual(
    expect.arrayContaining([
      "customer_id_raw",
      "customer_name",
      "product_key",
      "order_id",
      "raw_text",
      "freight",
      "is_rush",
      "is_duplicate",
    ]),
  );
  expect(kept).not.toContain("payment_cost");
});
