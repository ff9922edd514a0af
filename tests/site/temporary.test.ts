import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { maker } from "../../src/pipeline/leftovers.js";
import { temporaryFolder } from "../../src/site/temporary.js";

const folder = mkdtempSync(join(tmpdir(), "temporary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("temporaryFolder clears what a killed process left behind, and nothing else", async () => {
  const [here] = maker.split("-");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const others = [`work-${maker}-mine`, `work-0123abcd-${pid}-other`, `workshop-${pid}-other`, "work-notes"];
  for (const name of [`work-${here}-${pid}-left`, ...others]) mkdirSync(join(folder, name));
  const made = basename(await temporaryFolder(folder, "work"));
  expect(readdirSync(folder).sort()).toEqual([made, ...others].sort());
});
