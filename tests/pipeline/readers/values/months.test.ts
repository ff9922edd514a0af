import { describe, expect, it } from "vitest";
import { areMonths, readMonth } from "../../../../src/pipeline/readers/values/months.js";

describe("readMonth", () => {
  it.each([
    ["2026-10", "2026-10-31"],
    ["2026/2", "2026-02-28"],
    ["2024.02", "2024-02-29"],
    ["202610", "2026-10-31"],
    ["2026M10", "2026-10-31"],
    ["10-2026", "2026-10-31"],
    ["1/2026", "2026-01-31"],
    ["okt 2026", "2026-10-31"],
    ["Okt. 2026", "2026-10-31"],
    ["oktober-2026", "2026-10-31"],
    ["März 2026", "2026-03-31"],
    ["Oct-26", "2026-10-31"],
    ["okt '26", "2026-10-31"],
    ["2026 oktober", "2026-10-31"],
    ["2026 P10", "2026-10-31"],
    ["2026-p03", "2026-03-31"],
    ["2026 Periode 3", "2026-03-31"],
    ["2026 period 12", "2026-12-31"],
    ["2026/003", "2026-03-31"],
    ["2026 03 - maart", "2026-03-31"],
    ["2026 décembre", "2026-12-31"],
  ])("reads %s as the last day of its month", (written, day) => {
    expect(readMonth(written, "last")).toBe(day);
    expect(readMonth(written, "first")).toBe(`${day.slice(0, 8)}01`);
  });

  it.each([
    "2026",
    "2026-13",
    "2026.1",
    "13-2026",
    "okt 26",
    "26-okt",
    "310126",
    "260131",
    "foo 2026",
    "2026-10-01",
    "10-26",
    "2026 P13",
    "2026 0",
    "2026 04 - maart",
    "2026/103",
  ])("takes %s for no month", (written) => {
    expect(readMonth(written, "last")).toBeNull();
  });
});

describe("areMonths", () => {
  const parts = (...texts: string[]) => texts.map((part, i) => ({ part, count: 1, line: i + 2 }));

  it("is told of a column of months, other text aside", () => {
    expect(areMonths(parts("2026-10", "2026-11", "unknown"), null)).toBe(true);
  });

  it("is not told where days stand among them, or numbers of six digits that are days", () => {
    expect(areMonths(parts("2026-10", "2026-11-01"), null)).toBe(false);
    expect(areMonths(parts("201012", "201031"), null)).toBe(false);
    expect(areMonths(parts("2026-11-01"), null)).toBe(false);
  });
});
