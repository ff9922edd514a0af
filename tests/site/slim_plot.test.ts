import { mkdtemp, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plotNames, seedPlot } from "../../src/site/slim_plot.js";

test("plotNames(texts) names what charts use of Plot once, in order, and no types", () => {
  const texts = [
    "Plot.plot({marks: [Plot.barX(rows), Plot.ruleX([0])]})",
    "const o: Plot.TextOptions = Plot.barX",
  ];
  expect(plotNames(texts)).toEqual(["barX", "plot", "ruleX"]);
});

test("seedPlot(bundles) puts one file that asks for no other where Framework looks, and leaves it if it fits", async () => {
  const folder = await mkdtemp(join(tmpdir(), "plot-"));
  try {
    await seedPlot(folder);
    const file = join(folder, "@observablehq", "plot@0.6.17", "index.js");
    const text = await readFile(file, "utf8");
    expect(text).toMatch(/^\/\* [\w ]*\bbarX\b[\w ]* \*\/\n/);
    expect(text).toMatch(/export\{[^}]* as barX[,}]/);
    expect(text).not.toMatch(/\bfrom\s*"|\bimport\s*["(]/);
    await utimes(file, 1, 1);
    await seedPlot(folder);
    expect((await stat(file)).mtimeMs).toBe(1000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
