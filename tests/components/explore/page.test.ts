import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { examplesFor } from "../../../src/components/explore/examples.js";
import { explore } from "../../../src/lib/words/explore.js";
import { duckdbTypes, schema, tableNames, type Column } from "../../../src/schema.js";
import type { Report } from "../../../src/components/report.js";

test("the page hands on the address of every table of the data model", () => {
  const page = readFileSync("src/explore.md", "utf8");
  const handed = [...page.matchAll(/^ {2}(\w+): FileAttachment\("data\/(\w+)\.parquet"\)\.href,$/gm)];
  expect(handed.map(([, name]) => name)).toEqual(tableNames);
  expect(handed.every(([, name, file]) => name === file)).toBe(true);
});

test("examples on cost and hours are offered only where the input gives them", () => {
  const of = (has_cost: boolean, has_hours: boolean) =>
    examplesFor({ facts: { has_cost, has_hours } } as Report, explore.en).map(({ title }) => title);
  const { least_margin, groups, leaks, hours } = explore.en.examples_list;
  const rest = of(false, false);
  for (const { title } of [least_margin, groups, leaks, hours]) expect(rest).not.toContain(title);
  expect(of(true, true)).toHaveLength(Object.keys(explore.en.examples_list).length);
  expect(of(false, true)).toEqual([...rest, hours.title]);
});

test("every example is right over the tables of the data model, in both languages", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const [table, { columns }] of Object.entries(schema)) {
    const list = Object.entries<Column>(columns).map(([name, { kind }]) => `"${name}" ${duckdbTypes[kind]}`);
    await connection.run(`create table "${table}" (${list.join()})`);
  }
  for (const { examples_list } of [explore.en, explore.nl])
    for (const { sql, title } of Object.values(examples_list)) {
      expect(title).toMatch(/\?$/);
      expect((await connection.runAndReadAll(sql)).columnCount).toBeGreaterThan(1);
    }
  connection.closeSync();
});
