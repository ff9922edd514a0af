import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { theilSen } from "../../../src/lib/changes/theil_sen.js";

const points = (...y: number[]) => y.map((value, t) => ({ t, y: value }));

describe("theilSen(points)", () => {
  it("is the median slope, which one outlier does not move far", () => {
    expect(theilSen(points(2, 3, 5, 4, 8, 40))?.slope).toBeCloseTo(1.666667, 6);
  });
  it("of a straight line has no range, and finds where it starts", () => {
    const trend = theilSen(points(10, 7, 4, 1));
    expect(trend).toMatchObject({ slope: -3, low: -3, high: -3 });
  });
  it("reads gaps in time, and points in any order", () => {
    expect(
      theilSen([
        { t: 9, y: 18 },
        { t: 0, y: 0 },
        { t: 4, y: 8 },
      ])?.slope,
    ).toBe(2);
  });
  it("mirrors its range where the series is turned upside down", () => {
    const up = theilSen(points(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8));
    const down = theilSen(points(-3, -1, -4, -1, -5, -9, -2, -6, -5, -3, -5, -8));
    expect(down?.low).toBeCloseTo(-up!.high, 12);
    expect(down?.high).toBeCloseTo(-up!.low, 12);
    expect(up!.low).toBeLessThan(up!.slope);
    expect(up!.high).toBeGreaterThan(up!.slope);
  });
  it("stays within the slopes there are with two or three points", () => {
    expect(theilSen(points(1, 2))).toMatchObject({ slope: 1, low: 1, high: 1 });
    expect(theilSen(points(1, 2, 9))).toMatchObject({ slope: 4, low: 1, high: 7 });
  });
  it("is null without two moments in time", () => {
    expect(theilSen([])).toBeNull();
    expect(
      theilSen([
        { t: 1, y: 2 },
        { t: 1, y: 5 },
      ]),
    ).toBeNull();
  });
});

const nile = new URL("../../../../shared/data/changepoint/Nile.csv", import.meta.url);

describe.skipIf(!existsSync(nile))("theilSen of the Nile (skipped where ../shared/data is absent)", () => {
  it("gives the published slope and 95% range of 1871–1970", () => {
    const rows = readFileSync(nile, "utf8").trim().split("\n").slice(1);
    const trend = theilSen(
      rows.map((row) => ({ t: Number(row.split(",")[1]), y: Number(row.split(",")[2]) })),
    );
    expect(trend?.slope).toBeCloseTo(-2.6, 10);
    expect(trend?.low).toBeCloseTo(-3.6279, 4);
    expect(trend?.high).toBeCloseTo(-1.4286, 4);
  });
});
