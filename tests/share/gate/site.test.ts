import { appendFileSync, cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportWhole, type Database } from "../../../src/pipeline/build.js";
import { isOfTables, searchSite } from "../../../src/share/gate/site.js";
import { writeTables } from "../../../src/site/write_tables.js";
import { writeSiteFiles } from "../../../src/pipeline/site_files/index.js";
import { ask, Place } from "../../fixtures/pipeline/folder.js";
import { markers, plantedFolder } from "../planted.js";

const place = new Place();
const hide = { employees: "hide", notes: "hide" } as const;
let hidden: Database;
let shown: Database;
let sites = 0;
beforeAll(async () => {
  hidden = await place.build(plantedFolder(place, ["privacy: {notes: hide}"]));
  shown = await place.build(plantedFolder(place));
}, 60_000);
afterAll(() => place.remove());

/** A folder such as a build leaves, with tables of a database and one page. */
async function site({ path }: Database, page = "<main></main>"): Promise<string> {
  const folder = join(place.root, `site-${++sites}`);
  mkdirSync(join(folder, "_file", "data"), { recursive: true });
  const data = join(folder, "_file", "data");
  const tables = ["agreements", "event_effects", "conversations", "customer_hours", "customers"] as const;
  await exportWhole(path, tables, data);
  for (const table of tables)
    renameSync(join(data, `${table}.parquet`), join(data, `${table}.1234abcd.parquet`));
  writeFileSync(join(folder, "index.html"), page);
  return folder;
}

test("notes, topics and agreed actions that privacy hides are in no table, and the gate finds none", async () => {
  const texts = `select note from agreements union select note from event_effects
    union select topic from conversations union select agreed_action from conversations`;
  expect(await ask(hidden, texts)).toEqual([{ note: null }]);
  expect(await searchSite(await site(hidden), hidden.path, hide)).toEqual([
    "searched the report for 4 names and notes that privacy in report.yaml keeps out: none is in it",
    'not looked for, since account managers are named in the report: "Ruth Bos"',
  ]);
});

test("a note that stands in a table is told with its place", async () => {
  const folder = await site(shown);
  await expect(searchSite(folder, shown.path, hide)).rejects.toThrow(
    `_file/data/agreements.1234abcd.parquet, note: the internal note "${markers.note}"`,
  );
  expect(await searchSite(folder, shown.path, { employees: "hide", notes: "show" })).toHaveLength(2);
});

test("the topic of a conversation that stands in a table is told, and so is one that is not looked for", async () => {
  await expect(searchSite(await site(shown), shown.path, hide)).rejects.toThrow(
    '_file/data/conversations.1234abcd.parquet, topic: the internal note "Prices of the flour"',
  );
  const folder = plantedFolder(place, ["privacy: {notes: hide}"]);
  appendFileSync(join(folder, "conversations.csv"), "2026-02-20;C1002;price;Talk again;\n");
  const short = await place.build(folder);
  expect(await searchSite(await site(short), short.path, { employees: "show", notes: "hide" })).toContain(
    'not looked for, since topics and agreed actions of fewer than 4 words are those of any report: "Talk again", "price"',
  );
});

test("tables that hold what privacy keeps out are not written", async () => {
  const folder = plantedFolder(place, ["privacy: {employees: hide}"]);
  appendFileSync(join(folder, "hours.csv"), `2026-05-15;C1001;1;visit with ${markers.employee};Bob\n`);
  const out = join(place.root, "tables");
  const write = (privacy: { employees: "hide" | "show"; notes: "show" }) =>
    writeTables(folder, out, {
      cacheDir: place.cacheDir,
      check: async (made, { path }) => void (await searchSite(made, path, privacy, isOfTables)),
    });
  await expect(write({ employees: "hide", notes: "show" })).rejects.toThrow(
    `and nothing was written:\n  customer_hours.parquet, activity: the employee "${markers.employee}"`,
  );
  expect(existsSync(out)).toBe(false);
  await write({ employees: "show", notes: "show" });
  expect(existsSync(join(out, "customer_hours.parquet"))).toBe(true);
});

test("of tables the rows that could not be used are not searched, since they stand as they were written", () => {
  const files = ["customers.parquet", "control.json", "quarantine/hours.csv", ".klantenpiramide"];
  expect(files.filter(isOfTables)).toEqual(["customers.parquet", "control.json"]);
});

test("what is too short to be looked for inside a text is told", async () => {
  const folder = plantedFolder(place, ["privacy: {employees: hide}"]);
  appendFileSync(join(folder, "hours.csv"), "2026-05-15;C1001;1;visit;Bob\n");
  const short = await place.build(folder);
  const page = await site(short, "<p>Bob the builder</p>");
  expect(await searchSite(page, short.path, { employees: "hide", notes: "show" })).toContain(
    "names of fewer than 4 letters and notes of fewer than 4 words (1) were looked for as whole values only",
  );
});

test("a note that stands in a dossier of customers only is told too", async () => {
  const folder = await site(hidden);
  const files = join(place.root, "files");
  mkdirSync(files);
  await writeSiteFiles(shown.path, files);
  cpSync(join(files, "parts"), join(folder, "_file", "data", "parts"), { recursive: true });
  await expect(searchSite(folder, shown.path, hide)).rejects.toThrow(
    new RegExp(
      `_file/data/parts/customers\\.[0-9a-f]{8}\\.dossiers, note: the internal note "${markers.note}"`,
    ),
  );
});

test("an employee's name on a page stops it", async () => {
  const folder = await site(hidden, `<p>handled by ${markers.employee.toUpperCase()}</p>`);
  await expect(searchSite(folder, hidden.path, hide)).rejects.toThrow(
    `the report holds something that privacy in report.yaml keeps out, and nothing was written:\n  index.html: the employee "${markers.employee}"`,
  );
});

test("where nothing is hidden, nothing is looked for", async () => {
  expect(await searchSite("/nowhere", shown.path, { employees: "show", notes: "show" })).toEqual([]);
});
