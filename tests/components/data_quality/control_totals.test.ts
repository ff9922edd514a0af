import { describe, expect, test } from "vitest";
import { controlTotals } from "../../../src/components/data_quality/control_totals.js";
import { data, day, facts } from "./shown.js";

describe("control totals", () => {
  test("files, facts and months are held against each other, and the window against its own months", () => {
    const totals = controlTotals(data, facts);
    expect(totals.map(({ name, agrees, sums }) => [name, agrees, sums.map((sum) => sum.value)])).toEqual([
      ["lines", true, [8, 8]],
      ["revenue", true, [950.3, 950.3, 950.3]],
      ["window", true, [500.1, 500.1]],
    ]);
  });

  test("one cent too much in a month is seen", () => {
    const months = [...data.months, { month: day("2026-09-01"), revenue: 0.01, cost: null }];
    const totals = controlTotals({ ...data, months }, facts);
    expect(totals.map(({ agrees }) => agrees)).toEqual([true, false, false]);
    expect(totals[1]!.sums.at(-1)!.difference).toBe(0.01);
  });

  test("hours files have no say in the invoice lines", () => {
    const hours = { ...data.files[0]!, source: "hours", rows_used: 99, revenue_used: null };
    expect(controlTotals({ ...data, files: [...data.files, hours] }, facts)[0]!.sums[0]!.value).toBe(8);
  });
});
