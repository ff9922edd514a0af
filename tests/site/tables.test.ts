import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sources } from "../../src/site/places.js";
import { tableNames } from "../../src/schema.js";

test("every table has a loader of at most five lines, so do the dossiers, and there are no others", () => {
  const loaders = readdirSync(join(sources, "data"));
  expect(loaders.sort()).toEqual([...tableNames, "dossiers"].map((name) => `${name}.parquet.ts`).sort());
  for (const loader of loaders) {
    const text = readFileSync(join(sources, "data", loader), "utf8");
    expect(text.split("\n").length).toBeLessThanOrEqual(5);
    expect(text).toContain(`load("${loader.replace(".parquet.ts", "")}")`);
  }
});
