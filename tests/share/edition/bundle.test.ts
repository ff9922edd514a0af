import { expect, test } from "vitest";
import { bundlePage } from "../../../src/share/page/bundle.js";

test("the page of an edition holds no database, no editor and no way to ask it", async () => {
  const { script, style } = await bundlePage();
  expect(script.length).toBeGreaterThan(1000);
  expect(`${script}${style}`).not.toMatch(/duckdb|codemirror|\.parquet|explore/i);
});
