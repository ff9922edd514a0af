import { afterAll, expect, test } from "vitest";
import { findFiles } from "../../../src/pipeline/readers/globs.js";
import { readSettings } from "../../../src/settings.js";
import { Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** The files that a pattern names in a folder of files that hold anything. */
async function found(pattern: string, ...names: string[]): Promise<string[]> {
  const folder = place.folder({
    "report.yaml": `sources: {invoice_lines: {file: ${JSON.stringify(pattern)}}}`,
    ...Object.fromEntries(names.map((name) => [name, "x"])),
  });
  return findFiles(await readSettings(folder)).found.map(({ file }) => file);
}

test("a file whose name would be a pattern for another is the file", async () => {
  expect(await found("lines (1).csv", "lines 1.csv", "lines (1).csv")).toEqual(["lines (1).csv"]);
  expect(await found("./lines [ab].csv", "lines a.csv", "lines [ab].csv")).toEqual(["lines [ab].csv"]);
  expect(await found("lines [ab].csv", "lines a.csv")).toEqual(["lines a.csv"]);
});

test("a pattern takes neither what is ours nor the lock of an open workbook for an export", async () => {
  const ours = ["history/2026-10.parquet", "quarantine/hours.csv", "share-register.yaml"];
  const locks = ["~$lines.xlsx", "exports/~$more.xlsx"];
  const exports = ["exports/more.xlsx", "lines.xlsx"];
  expect(await found("**/*", ...ours, ...locks, ...exports)).toEqual(exports);
});
