import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { storeLines } from "../../../src/pipeline/staging/store_lines.js";

test("stored lines read as they were staged: texts that repeat, own order numbers, and none at all", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`create table stg_signed_lines as
    select 'lines.csv' as source_file, i::integer as source_line, if(i = 3, 'quarantined', 'used') as state, null::varchar as currency,
      ['B', 'a', 'Ä', 'unassigned'][1 + i % 4] as customer_id, null::varchar as customer_id_raw, 'name ' || i as customer_name,
      if(i % 3 = 0, null, 'P' || i % 2) as product_id, if(i % 5 = 0, null, 'bolt') as product_name, 'iron' as product_group,
      null::varchar as sales_channel, date '2026-01-31' as date, if(i = 7, null, 'F' || i // 2) as invoice_id,
      case when i = 5 then 'O5' when i = 7 then 'day 2026-01-31' else 'F' || i // 2 end as order_id,
      coalesce(if(i % 3 = 0, null, 'P' || i % 2), if(i % 5 = 0, null, 'bolt'), 'iron', '') as product_key
    from range(40) as t(i)`);
  await storeLines(connection);
  const columns = await rows<{ column_name: string }>(connection, "describe stg_signed_lines");
  const names = columns.map(({ column_name }) => column_name).join(", ");
  const staged = await rows(connection, `select ${names} from stg_signed_lines order by source_line`);
  expect(staged).toHaveLength(40);
  expect(await rows(connection, `select ${names} from stg_invoice_lines order by source_line`)).toEqual(
    staged,
  );
  const [stored] = await rows<{ numbered: string; own: number }>(
    connection,
    "select typeof(any_value(customer_id)) as numbered, count(order_id)::integer as own from stg_line_rows",
  );
  expect(stored).toEqual({ numbered: "ENUM('B', 'a', 'unassigned', 'Ä')", own: 1 });
  connection.closeSync();
  instance.closeSync();
});
