import { describe, expect, it } from "vitest";
import { historyBounds } from "../../../src/lib/time/history_bounds.js";

const month = (text: string, lines = 1) => ({ month: new Date(`${text}-01`), lines });
const year = (of: number, lines: number) =>
  Array.from({ length: 12 }, (_, i) => month(`${of}-${String(i + 1).padStart(2, "0")}`, lines));
const bounds = (...months: { month: Date; lines: number }[]) => {
  const found = historyBounds(months);
  return found && [found.from, found.to].map((date) => date.toISOString().slice(0, 7));
};

describe("historyBounds", () => {
  it("runs from the first to the last month with lines, a gap of a year in between included", () =>
    expect(bounds(...year(2022, 5), ...year(2024, 5))).toEqual(["2022-01", "2024-12"]));
  it("leaves out a few lines years before or after the rest, in many lines and in few", () => {
    expect(bounds(month("1924-03", 40), ...year(2024, 1000))).toEqual(["2024-01", "2024-12"]);
    expect(bounds(month("1900-01"), ...year(2024, 9), month("9999-12"))).toEqual(["2024-01", "2024-12"]);
  });
  it("keeps them where they are many, or where there is hardly anything else", () => {
    expect(bounds(month("2020-03", 100), ...year(2024, 1000))).toEqual(["2020-03", "2024-12"]);
    expect(bounds(month("2020-03", 3), ...year(2024, 9))).toEqual(["2020-03", "2024-12"]);
    expect(bounds(month("2020-03"), ...year(2024, 3))).toEqual(["2020-03", "2024-12"]);
    expect(bounds(month("2020-03"), month("2024-03"))).toEqual(["2020-03", "2024-03"]);
  });
  it("of no months has none", () => expect(historyBounds([])).toBeNull());
});
