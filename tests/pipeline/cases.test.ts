import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caseResult, type CaseResult } from "./case_result.js";

const root = fileURLToPath(new URL("../fixtures/pipeline/cases", import.meta.url));
const names = readdirSync(root).sort();

test.each(names)("%s", async (name) => {
  const folder = join(root, name);
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as CaseResult;
  expect(await caseResult(folder, Object.keys(expected.queries ?? {}))).toEqual(expected);
});

test("there is a case for every hazard of identity, money, overlap and time that the tables settle", () => {
  expect(names.length).toBeGreaterThanOrEqual(49);
});
