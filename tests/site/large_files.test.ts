import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isEngine } from "../../src/site/engine.js";
import { hostLimit, largeFiles } from "../../src/site/large_files.js";

test("largeFiles(folder, limit) names each file over the limit, its size and what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "large-"));
  mkdirSync(join(folder, "_file"));
  writeFileSync(join(folder, "_file", "lines.parquet"), Buffer.alloc(3 * 1024 * 1024 + 1));
  writeFileSync(join(folder, "small.html"), Buffer.alloc(2 * 1024 * 1024));
  expect(await largeFiles(folder, 2 * 1024 * 1024)).toEqual([
    "_file/lines.parquet is 3.0 MiB, and some hosts take no file over 2.0 MiB: choose a host that does (docs/deploy.md), or give the report fewer years of lines",
  ]);
  expect(await largeFiles(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("the limit is 25 MiB", () => expect(hostLimit).toBe(26_214_400));

test.each([
  ["_file/engine/duckdb-eh.wasm.69cfb335.gz", true],
  ["_file\\engine\\duckdb-eh.wasm.69cfb335.gz", true],
  ["_file/engine/duckdb-browser-eh.worker.f8ab72b6.js", true],
  ["_file/data/duckdb-browser-eh.worker.f8ab72b6.js", false],
  ["_file/engine/names.69cfb335.gz", false],
  ["_file/data/duckdb-eh.wasm.69cfb335.gz", false],
])("isEngine(%j) is %s", (file, is) => expect(isEngine(file)).toBe(is));
