import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examplesFor } from "../../../src/components/explore/examples.js";
import { explore } from "../../../src/lib/words/explore.js";
import { tableNames } from "../../../src/schema.js";
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
  const { below_cost, groups, leaks, hours } = explore.en.examples_list;
  const rest = of(false, false);
  for (const { title } of [below_cost, groups, leaks, hours]) expect(rest).not.toContain(title);
  expect(of(true, true)).toHaveLength(Object.keys(explore.en.examples_list).length);
  expect(of(false, true)).toEqual([...rest, hours.title]);
});
