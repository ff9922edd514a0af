import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sources } from "../../src/site/places.js";
import { tableNames } from "../../src/schema.js";
import { exportTables } from "../../src/site/tables.js";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every table has a loader of at most five lines, and there are no others", () => {
  const loaders = readdirSync(join(sources, "data"));
  expect(loaders.sort()).toEqual(tableNames.map((table) => `${table}.parquet.ts`).sort());
  for (const loader of loaders) {
    const text = readFileSync(join(sources, "data", loader), "utf8");
    expect(text.split("\n").length).toBeLessThanOrEqual(5);
    expect(text).toContain(`load("${loader.replace(".parquet.ts", "")}")`);
  }
});

test("exportTables writes each table once, beside the database", async () => {
  const database = join(folder, "a", "key.duckdb");
  mkdirSync(join(folder, "a"));
  let written = 0;
  const exportTable = async (_path: string, table: string, file: string) => {
    written += 1;
    await writeFile(file, table);
  };
  const first = await exportTables(database, ["customers", "movements"], exportTable);
  const again = await exportTables(database, ["customers", "movements"], exportTable);
  expect([basename(first), again, written]).toEqual(["key-tables", first, 2]);
  expect(readdirSync(first).sort()).toEqual(["customers.parquet", "movements.parquet"]);
});

test("a table that fails leaves no half folder behind", async () => {
  mkdirSync(join(folder, "b"));
  const failing = exportTables(
    join(folder, "b", "key.duckdb"),
    ["customers"],
    async (_path, _table, file) => {
      await writeFile(file, "half");
      throw new Error("disk full");
    },
  );
  await expect(failing).rejects.toThrow("disk full");
  expect(readdirSync(join(folder, "b"))).toEqual([]);
});
