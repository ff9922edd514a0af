import { expect, test } from "vitest";
import { marginTrend } from "../../../src/lib/changes/margin_trend.js";
import { customerMonth } from "../customer_months.js";

const asOf = new Date("2026-10-31");
const month = (at: number, gross_margin: number | null, revenue_without_cost = 0) =>
  customerMonth(new Date(Date.UTC(2024, 10 + at)).toISOString().slice(0, 7), {
    gross_margin,
    revenue_without_cost,
  });

test("marginTrend(months, asOf) is the slope a year over the 24 months that end with the as-of month", () => {
  const rising = Array.from({ length: 24 }, (_, at) => month(at, 30 + at / 4));
  const before = Array.from({ length: 12 }, (_, at) => month(at - 12, 90));
  const { known, yearly } = marginTrend([...before, ...rising], asOf);
  expect(known).toBe(24);
  expect(yearly!.slope).toBeCloseTo(0.03, 12);
  expect([yearly!.low, yearly!.high].map((value) => value.toFixed(9))).toEqual([
    "0.030000000",
    "0.030000000",
  ]);
});

test("months without net revenue of known cost have no point, and fewer than twelve points have no trend", () => {
  const known = Array.from({ length: 12 }, (_, at) => month(2 * at, 20, 50));
  const unknown = Array.from({ length: 12 }, (_, at) => month(2 * at + 1, at % 2 ? null : 0, 100));
  expect(marginTrend([...known, ...unknown], asOf)).toEqual({
    known: 12,
    span: 24,
    yearly: { slope: 0, low: 0, high: 0 },
  });
  expect(marginTrend(known.slice(1), asOf)).toEqual({ known: 11, span: 22, yearly: null });
});
