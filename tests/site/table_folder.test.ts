import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exportTables } from "../../src/site/table_folder.js";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("exportTables writes the tables once, beside the database", async () => {
  const database = join(folder, "a", "key.duckdb");
  mkdirSync(join(folder, "a"));
  let written = 0;
  const write = async (_path: string, into: string) => {
    written += 1;
    await writeFile(join(into, "customers.parquet"), "customers");
  };
  const first = await exportTables(database, write);
  const again = await exportTables(database, write);
  expect([basename(first), again, written]).toEqual(["key-tables", first, 1]);
  expect(readdirSync(first)).toEqual(["customers.parquet"]);
});

test("a table that fails leaves no half folder behind", async () => {
  mkdirSync(join(folder, "b"));
  const failing = exportTables(join(folder, "b", "key.duckdb"), async (_path, into) => {
    await writeFile(join(into, "customers.parquet"), "half");
    throw new Error("disk full");
  });
  await expect(failing).rejects.toThrow("disk full");
  expect(readdirSync(join(folder, "b"))).toEqual([]);
});
