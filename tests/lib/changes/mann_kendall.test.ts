import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../../src/lib/changes/mann_kendall.js";

describe("mannKendall(values)", () => {
  it("corrects the variance for equal values", () => {
    const { s, variance, z } = mannKendall([23, 24, 29, 6, 29, 24, 5]);
    expect(s).toBe(-3);
    expect(variance).toBeCloseTo(42.3333, 4);
    expect(z).toBeCloseTo(-0.307389, 5);
  });
  it("sees no trend in one value, equal values or none", () => {
    for (const values of [[], [4], [4, 4, 4]])
      expect(mannKendall(values)).toEqual({ s: 0, variance: 0, z: 0 });
  });
});

const nile = new URL("../../../../shared/data/changepoint/Nile.csv", import.meta.url);

describe.skipIf(!existsSync(nile))("mannKendall of the Nile (skipped where ../shared/data is absent)", () => {
  it("gives the published S, variance and Z of 1871–1970", () => {
    const rows = readFileSync(nile, "utf8").trim().split("\n").slice(1);
    const { s, variance, z } = mannKendall(rows.map((row) => Number(row.split(",")[2])));
    expect(rows).toHaveLength(100);
    expect(s).toBe(-1387);
    expect(variance).toBeCloseTo(112728.333, 3);
    expect(z).toBeCloseTo(-4.128067, 6);
  });
});
