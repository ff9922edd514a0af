import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findFiles } from "../../../../src/pipeline/readers/files/globs.js";
import { readSettings } from "../../../../src/settings.js";
import { Place } from "../../../fixtures/pipeline/folder.js";

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

test("what we wrote into a folder within the exports is none of them, unless it is named", async () => {
  const ours = ["check/.klantenpiramide", "check/quarantine/invoice_lines.csv"];
  const editions = ["out/for clients/.klantenpiramide-editions", "out/for clients/x.csv"];
  const exports = ["check-2026.csv", "lines.csv", "out/more.csv"];
  expect(await found("**/*.csv", ...ours, ...editions, ...exports)).toEqual(exports);
  expect(await found("check/**/*.csv", ...ours, ...exports)).toEqual(["check/quarantine/invoice_lines.csv"]);
  expect(await found("check*/**/*.csv", ...ours, "check-2/a.csv")).toEqual(["check-2/a.csv"]);
  expect(await found("*.csv", ".klantenpiramide", "lines.csv")).toEqual(["lines.csv"]);
});

test("a name that a Mac wrote with letter and mark apart is found by the name as it reads, and the other way round", async () => {
  expect(await found("Verk\u00e4ufe.csv", "Verka\u0308ufe.csv")).toEqual(["Verka\u0308ufe.csv"]);
  expect(await found("Verka\u0308ufe-*.csv", "Verk\u00e4ufe-1.csv")).toEqual(["Verk\u00e4ufe-1.csv"]);
});

/** What is said of the entries of a folder beside a good `lines-1.csv`. */
async function faultsOf(pattern: string, make: (folder: string) => void): Promise<string[]> {
  const folder = place.folder({
    "report.yaml": `sources: {invoice_lines: {file: ${JSON.stringify(pattern)}}}`,
    "lines-1.csv": "x",
  });
  make(folder);
  const { found, faults } = findFiles(await readSettings(folder));
  expect(found.map(({ file }) => file)).toEqual(pattern === "lines-2.csv" ? [] : ["lines-1.csv"]);
  return faults.map(({ message }) => message);
}

test.each(["lines-*.csv", "lines-2.csv"])(
  "what %s names and is no file to read is told, and never waited for",
  async (pattern) => {
    const put = "put the export itself there";
    expect(await faultsOf(pattern, (folder) => symlinkSync("gone.csv", join(folder, "lines-2.csv")))).toEqual(
      [
        "lines-2.csv: the link leads to gone.csv, where there is no file: put the export there, or remove the link",
      ],
    );
    expect(await faultsOf(pattern, (folder) => mkdirSync(join(folder, "lines-2.csv")))).toEqual([
      `lines-2.csv: it is a folder, and "${pattern}" names files: write "lines-2.csv/*" for the files in it, or give the folder a name without that ending`,
    ]);
    const device = "lines-2.csv: it is a pipe or a device: " + put;
    expect(
      await faultsOf(pattern, (folder) => symlinkSync("/dev/null", join(folder, "lines-2.csv"))),
    ).toEqual([device]);
    const pipe = (folder: string) => {
      execFileSync("mkfifo", [join(folder, "pipe")]);
      symlinkSync("pipe", join(folder, "lines-2.csv"));
    };
    expect(await faultsOf(pattern, pipe)).toEqual([device]);
  },
);

test("what a pattern with a marked letter names and is no file is told once, though it is looked for in two spellings", async () => {
  const folder = place.folder({
    "report.yaml": 'sources: {invoice_lines: {file: "{Verk\u00e4ufe,lines}-*.csv"}}',
  });
  symlinkSync("gone.csv", join(folder, "lines-2.csv"));
  const { faults } = findFiles(await readSettings(folder));
  expect(faults.map(({ message }) => message)).toEqual([
    "lines-2.csv: the link leads to gone.csv, where there is no file: put the export there, or remove the link",
  ]);
});

test("a folder that goes with a pattern for anything is no fault", async () => {
  expect(await faultsOf("lines-*", (folder) => mkdirSync(join(folder, "lines-old")))).toEqual([]);
});

test("links to files and to folders are followed", async () => {
  const folder = place.folder({
    "report.yaml": 'sources: {invoice_lines: {file: "**/*.csv"}}',
    "elsewhere/2024.txt": "x",
  });
  mkdirSync(join(folder, "years"));
  symlinkSync("../elsewhere/2024.txt", join(folder, "years", "a.csv"));
  symlinkSync("years", join(folder, "linked"));
  const { found, faults } = findFiles(await readSettings(folder));
  expect(found.map(({ file }) => file)).toEqual(["linked/a.csv", "years/a.csv"]);
  expect(faults).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be looked into is told", async () => {
  const folder = place.folder({
    "report.yaml": "sources: {invoice_lines: {file: years/*/lines.csv}}",
    "years/2023/lines.csv": "x",
    "years/2024/lines.csv": "x",
  });
  chmodSync(join(folder, "years", "2024"), 0o000);
  const { found, faults } = findFiles(await readSettings(folder));
  chmodSync(join(folder, "years", "2024"), 0o755);
  expect(found.map(({ file }) => file)).toEqual(["years/2023/lines.csv"]);
  expect(faults.map(({ message }) => message)).toEqual([
    "years/2024: the folder may not be looked into: give yourself the right to read it, or take the pattern narrower",
  ]);
});
