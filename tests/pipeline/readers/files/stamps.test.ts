import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { changesSince, stampsOf } from "../../../../src/pipeline/readers/files/stamps.js";
import { readSettings } from "../../../../src/settings.js";
import { Place } from "../../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const lines = ["date;customer_id;revenue", "2024-01-31;A;10"];

test("an export beside the data folder that goes away is told by the way to it", async () => {
  const exports = place.folder({ "lines.csv": lines, "hours.csv": ["date;customer_id;hours"] });
  const name = exports.slice(exports.lastIndexOf("/") + 1);
  const data = place.folder({ "report.yaml": `sources: {invoice_lines: {file: "../${name}/lines.csv"}}` });
  const settings = await readSettings(data);
  const before = stampsOf(settings);
  expect(changesSince(before, settings)).toEqual([]);
  writeFileSync(join(exports, "lines.csv"), "more");
  expect(changesSince(before, settings).map(({ message }) => message)).toEqual([
    `../${name}/lines.csv: the file changed while it was read: let what writes it finish, then run this again`,
  ]);
  rmSync(join(exports, "lines.csv"));
  expect(changesSince(before, settings).map(({ message }) => message)).toEqual([
    `../${name}/lines.csv: the file went away while it was read: let what writes it finish, then run this again`,
  ]);
});
