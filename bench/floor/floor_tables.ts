// The floor: the least that any report has to do, in a process of its own: tsx bench/floor/floor_tables.ts DATA OUT
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../src/pipeline/database.js";

const [data = "", out = ""] = process.argv.slice(2);
const types = `{invoice_id: 'VARCHAR', date: 'DATE', customer_id: 'VARCHAR', product_id: 'VARCHAR', quantity: 'INTEGER',
  unit_price: 'DECIMAL(12,2)', discount: 'DECIMAL(5,3)', revenue: 'DECIMAL(14,2)', cost: 'DECIMAL(14,2)'}`;

await mkdir(out, { recursive: true });
const instance = await DuckDBInstance.create(join(out, "floor.duckdb"), {
  memory_limit: "4000MB",
  temp_directory: out,
});
const connection = await instance.connect();
const start = performance.now();
const step = async (name: string, sql: string) => {
  const before = performance.now();
  await connection.run(sql);
  console.log(`${name}: ${((performance.now() - before) / 1000).toFixed(1)} s`);
};
const write = (name: string, query: string) =>
  step(
    name,
    `copy (${query}) to ${literal(join(out, `${name}.parquet`))} (format parquet, compression zstd)`,
  );
await step(
  "read",
  `create table lines as select * from read_csv(${literal(join(data, "lines*.csv"))}, header = true, auto_detect = false, columns = ${types})`,
);
await write(
  "customer_months",
  `select customer_id, date_trunc('month', date) as month, sum(revenue) as revenue, sum(cost) as cost, count(distinct invoice_id) as orders,
     count(*) as lines
   from lines group by all order by all`,
);
await write(
  "product_windows",
  `with ends as (select max(date) as last_date from lines)
   select customer_id, product_id, date > last_date - interval 1 year as is_current, sum(quantity) as quantity, sum(revenue) as revenue,
     sum(cost) as cost
   from lines, ends where date > last_date - interval 2 year group by all order by all`,
);
await write("invoice_lines", "select * from lines order by customer_id, date, invoice_id, product_id");
console.log(`all: ${((performance.now() - start) / 1000).toFixed(1)} s`);
connection.closeSync();
instance.closeSync();
