import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { codeOfBuild, inputKeys } from "../../src/pipeline/input_key.js";
import { readSettings } from "../../src/settings.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { restsOn, source } from "../lint/imports.js";

const place = new Place();
afterAll(() => place.remove());

test.each([
  "lines.csv",
  "lines (1).csv",
  "lines [export].csv",
  "lines {a,b}.csv",
  "!lines.csv",
  "lines*.csv",
  "+(x).csv",
])(
  "what stands in %j is part of the key, so that no former figures pass for those of a new export",
  async (name) => {
    const yaml = `sources: {invoice_lines: {file: ${JSON.stringify(name)}}}`;
    const folder = place.folder({
      "report.yaml": yaml,
      [name]: "customer,date,amount\n1001,2024-03-28,100.00\n",
    });
    const key = async () => (await inputKeys(await readSettings(folder))).inputs;
    const before = await key();
    place.write(folder, name, "customer,date,amount\n1001,2024-03-28,200.00\n");
    expect(await key()).not.toBe(before);
  },
);

test("texts of the report's language make other tables, and no other figures to compare with", async () => {
  const folder = place.folder({
    "report.yaml": "title: Ours\nsources: {invoice_lines: {file: lines.csv}}",
    "lines.csv": "customer,date,amount\n1001,2024-03-28,100.00\n",
  });
  const keys = async (language: "en" | "nl") => inputKeys(await readSettings(folder, language));
  const before = [await keys("en"), await keys("nl")];
  place.write(folder, "texts.nl.yaml", "Ours: Die van ons");
  const after = [await keys("en"), await keys("nl")];
  expect(after.map(({ inputs }) => inputs)).toEqual(before.map(({ inputs }) => inputs));
  expect(after[0]!.all).toBe(before[0]!.all);
  expect(after[1]!.all).not.toBe(before[1]!.all);
});

test("every module that a build rests on is part of the key, so that none can change and leave former figures", () => {
  const found = new Set([join(source, "pipeline", "build.ts")]);
  for (const module of found) for (const next of restsOn(module)) found.add(next);
  const names = [...found].map((path) => relative(source, path).replaceAll("\\", "/"));
  expect(names).toEqual(expect.arrayContaining(["sources/synonyms.ts", "lib/time/windows.ts", "schema.ts"]));
  const { folders, files } = codeOfBuild;
  const isPart = (name: string) =>
    files.some((file) => file === name) || folders.some((folder) => name.startsWith(`${folder}/`));
  expect(names.filter((name) => !isPart(name))).toEqual([]);
});
