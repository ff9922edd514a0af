import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { viewOf } from "../../../src/components/explore/duckdb.js";
import { beyondATab } from "../../../src/components/explore/needed.js";

test("a table is what was read of it side by side, the rest empty, with the types of the data model", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`create schema held;
    create table held.drift_ranking_0 as select i::integer as drift_rank from range(5000) t(i);
    create table held.drift_ranking_1 as select 'K' || i as customer_id from range(5000) t(i);`);
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  await connection.run(viewOf("drift_ranking", { rows: 5000, batches: [] }));
  expect(await rows("select count(*), count(name), count(drift_rank) from drift_ranking")).toEqual([
    [5000n, 0n, 0n],
  ]);
  await connection.run(viewOf("drift_ranking", { rows: 5000, batches: [["drift_rank"], ["customer_id"]] }));
  expect(await rows("select * from drift_ranking where drift_rank = 4321")).toEqual([[4321, "K4321", null]]);
  expect(await rows("select column_type from (describe drift_ranking)")).toEqual([
    ["INTEGER"],
    ["VARCHAR"],
    ["VARCHAR"],
  ]);
  connection.closeSync();
});

test("a query that a tab cannot hold is told of the table that takes most of it", () => {
  const lines = { table: "invoice_lines", columns: ["date", "revenue"], rows: 10_000_000 } as const;
  const customers = { table: "customers", columns: ["name"], rows: 20_000 } as const;
  expect(beyondATab([customers, lines])).toBeNull();
  expect(beyondATab([customers, { ...lines, rows: 200_000_000 }])).toMatchObject({
    table: "invoice_lines",
    rows: 200_000_000,
    columns: 2,
  });
});
