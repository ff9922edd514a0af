import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readColumns } from "../../src/components/table_columns.js";
import { serveAsHosts, type Hosts } from "./hosts.js";

let hosts: Hosts;
let folder: string;

// Customers 0–8191 of each comparison in row groups of 2,048; of the group bridges, 3,000 rows a stretch, which no row group fits.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "columns-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`copy (
    select comparison, printf('Ké%05d', i) as customer_id, case when i % 3 = 0 then (i * 0.1)::decimal(18,4) end as price,
      md5(comparison || i) as cost
    from (values ('baseline'), ('prior')) as given (comparison), range(8192) t(i) order by all
  ) to '${folder}/customer_effects.parquet' (format parquet, compression zstd, row_group_size 2048)`);
  await connection.run(`copy (
    select product_group, comparison, printf('K%05d', i) as customer_id, (i / 10)::decimal(18,4) as price
    from (values (''), ('Glas')) as groups (product_group), (values ('baseline'), ('prior')) as given (comparison), range(3000) t(i)
    order by all
  ) to '${folder}/group_bridges.parquet' (format parquet, compression zstd, row_group_size 2048)`);
  connection.closeSync();
  hosts = await serveAsHosts(folder);
});
afterAll(() => {
  hosts.close();
  rmSync(folder, { recursive: true });
});

test("a column of the rows asked for is read by itself: nothing of others, nor of what the rows are found by", async () => {
  const href = `${hosts.base}/ranges/customer_effects.parquet`;
  const wanted = { columns: ["price"], where: { comparison: "prior" } } as const;
  const { count, columns } = await readColumns(href, "customer_effects", wanted);
  expect(count).toBe(8192);
  expect(columns.price.slice(0, 4)).toEqual([0, null, null, 0.3]);
  expect(columns.price[8190]).toBe(819);
  expect(hosts.asked).toHaveLength(1 + 4);
});

test("a stretch that begins and ends within row groups holds its own rows only, in their order", async () => {
  const href = `${hosts.base}/ranges/group_bridges.parquet`;
  const where = { product_group: "", comparison: "prior" };
  const read = await readColumns(href, "group_bridges", { columns: ["customer_id", "price"], where });
  expect(read.count).toBe(3000);
  expect(read.columns.customer_id[0]).toBe("K00000");
  expect(read.columns.customer_id[2999]).toBe("K02999");
  expect(read.columns.price[2999]).toBe(299.9);
});

test("where nothing fits there are no rows, and nothing is fetched for them", async () => {
  const href = `${hosts.base}/ranges/group_bridges.parquet?again`;
  const where = { product_group: "Hout", comparison: "prior" };
  const before = hosts.asked.length;
  const read = await readColumns(href, "group_bridges", { columns: ["price"], where });
  expect(read).toEqual({ count: 0, columns: { price: [] } });
  expect(hosts.asked).toHaveLength(before + 1);
});
