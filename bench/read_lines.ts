// Reads one file in a process of its own, told as a line of JSON: tsx bench/read_lines.ts product|floor FOLDER FILE
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../src/pipeline/database.js";
import { connected, withNewDatabase } from "../src/pipeline/instance.js";
import { readSources } from "../src/pipeline/readers/index.js";
import { readSettings } from "../src/settings.js";

const [what = "product", folder = "", file = ""] = process.argv.slice(2);
const types = `{invoice_id: 'VARCHAR', date: 'DATE', customer_id: 'VARCHAR', product_id: 'VARCHAR', product_name: 'VARCHAR',
  quantity: 'DECIMAL(18,6)', revenue: 'DECIMAL(18,6)', cost: 'DECIMAL(18,6)'}`;

const start = performance.now();

async function tell(connection: DuckDBConnection): Promise<void> {
  let from = "raw_invoice_lines";
  if (what === "floor")
    from = `read_csv(${literal(join(folder, file))}, header = true, auto_detect = false, columns = ${types})`;
  else await readSources(connection, await readSettings(folder), { tempDir: join(folder, "temp") });
  const totals = await row(
    connection,
    `select count(*) as lines, count(distinct customer_id) as customers, sum(quantity)::varchar as quantity,
       sum(revenue)::varchar as revenue, sum(cost)::varchar as cost, max(date)::varchar as last_date from ${from}`,
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS * 1024, totals }));
}

if (what === "floor") await connected(DuckDBInstance.create(":memory:"), tell);
else await withNewDatabase(join(folder, "bench.duckdb"), folder, Infinity, tell);
