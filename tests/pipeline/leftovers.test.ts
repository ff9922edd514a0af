import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makerOf, removeLeftovers } from "../../src/pipeline/leftovers.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);

test("removeLeftovers takes what a process that ended was making, and leaves what is whole or in the making", async () => {
  const folder = join(place.root, "things");
  const staying = ["ab12", `ab12.making-${process.pid}`, "ab12.making-x"];
  for (const name of [...staying, `cd34.making-${ended}`]) mkdirSync(join(folder, name), { recursive: true });
  await removeLeftovers(folder, makerOf);
  expect(readdirSync(folder).sort()).toEqual(staying.sort());
});

test("a build clears the cache of databases that a killed build left half made", async () => {
  const folder = place.folder({
    "report.yaml": "sources: {invoice_lines: {file: lines.csv}}",
    "lines.csv": ["customer,date,amount", "1001,2024-03-28,100.00"],
  });
  const left = join(place.cacheDir, `0123abc.making-${ended}`);
  mkdirSync(join(left, "temp"), { recursive: true });
  const { path } = await place.build(folder);
  expect(readdirSync(place.cacheDir).map((name) => join(place.cacheDir, name, "report.duckdb"))).toEqual([
    path,
  ]);
});
