import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { Fault } from "../../src/lib/fault.js";
import { buildMarker } from "../../src/lib/own_folders.js";
import { besidePages } from "../../src/site/beside_pages.js";
import { finishPages } from "../../src/site/finish.js";
import { runBuild } from "../../src/site/framework.js";
import { placeCode } from "../../src/site/place_code.js";
import { renderedPages } from "../../src/site/rendered_pages.js";
import { openWorkspace } from "../../src/site/workspace.js";
import { readSettings } from "../../src/settings.js";

const folder = mkdtempSync(join(tmpdir(), "rendered-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path of every file below a folder → its content, with the moments of files as a build pins them. */
function contents(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    // Parts of tables and the mark of a build are put there by neither.
    .filter((file) => statSync(join(dist, file)).isFile() && !/[/\\]parts[/\\]/.test(file))
    .filter((file) => file !== buildMarker)
    .sort();
  const read = (file: string) => readFileSync(join(dist, file), "latin1");
  const pinned = (html: string) => html.replace(/"lastModified":\d+/g, `"lastModified":946684800000`);
  return new Map(files.map((file) => [file, file.endsWith(".html") ? pinned(read(file)) : read(file)]));
}

test("pages that take their tables and names later are, to the byte, what Framework writes of both at once", async () => {
  const { dist, tables, data } = inject("sites").demoDutch;
  const workspace = await openWorkspace();
  const output = join(folder, "at-once");
  try {
    await placeCode(workspace.root);
    await workspace.setTables(tables);
    await runBuild({ workspace, dataDir: data, language: "nl", output });
  } finally {
    await workspace.remove();
  }
  await finishPages(output, await readSettings(data, "nl"));
  const [later, atOnce] = [contents(dist), contents(output)];
  expect([...later.keys()]).toEqual([...atOnce.keys()]);
  expect([...later].filter(([file, text]) => atOnce.get(file) !== text).map(([file]) => file)).toEqual([]);
});

test("a rendering that is ended leaves nothing", async () => {
  const kept = join(folder, "ended");
  const ending = new AbortController();
  const rendering = renderedPages("en", { kept, signal: ending.signal });
  while (!existsSync(kept) || readdirSync(kept).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  ending.abort();
  await expect(rendering).rejects.toThrow("aborted");
  expect(readdirSync(kept)).toEqual([]);
});

test("a fault in the data is told though pages are rendered beside it", async () => {
  const fault = new Fault("sources", "nothing to read");
  await expect(besidePages({ dataDir: inject("sites").demo.data }, () => Promise.reject(fault))).rejects.toBe(
    fault,
  );
});
