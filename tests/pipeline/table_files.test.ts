import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { rows } from "../../src/pipeline/database.js";
import { writeTableFiles } from "../../src/pipeline/site_files/table_files.js";
import { duckdbTypes, schema, type Column } from "../../src/schema.js";

const root = mkdtempSync(join(tmpdir(), "table-files-"));
afterAll(() => rmSync(root, { recursive: true }));

test("more than ten files of a table are listed in its order, whatever the name of the folder", async () => {
  const folder = join(root, "reports_1.5 [copy]");
  mkdirSync(folder);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("set threads = 1");
  const columns = Object.entries<Column>(schema.customer_months.columns).map(([name, { kind }]) => {
    const value =
      name === "customer_id"
        ? "printf('K%04d', c)"
        : name === "month"
          ? "date '2020-01-01' + m::integer"
          : "0";
    return `(${value})::${duckdbTypes[kind]} as "${name}"`;
  });
  await connection.run(
    `create table customer_months as select ${columns.join(", ")} from range(460) t(c), range(1000) u(m)`,
  );
  await writeTableFiles(connection, "customer_months", folder);
  const list = `select first from read_parquet('${join(folder, "customer_months.parquet")}')`;
  const firsts = (await rows<{ first: string }>(connection, list)).map(({ first }) => first);
  expect(firsts).toHaveLength(12);
  expect(firsts).toEqual([...firsts].sort());
  connection.closeSync();
  instance.closeSync();
});
