import { expect, test } from "vitest";
import { monthSeries, windowLevel } from "../../../src/lib/customers/customer_series.js";
import { customerMonth } from "../customer_months.js";

const months = [
  customerMonth("2026-01", { revenue: 100, gross_margin: 50, orders: 1, hours: 4 }),
  customerMonth("2026-02", { revenue: 300, gross_margin: 30, orders: 3, hours: 2 }),
  customerMonth("2026-03", { revenue: -20, gross_margin: -10, orders: 0, hours: 1 }),
];
const window = { from: new Date("2026-01-01"), to: new Date("2026-02-28"), monthCount: 2 };

test("monthSeries divides month by month, with a gap where there is nothing to divide by", () => {
  expect(monthSeries(months, "margin_share").map((row) => row.value)).toEqual([0.5, 0.1, null]);
  expect(monthSeries(months, "hours_per_order").map((row) => row.value)).toEqual([4, 2 / 3, null]);
});

test("margin % is of the revenue whose cost is known, month by month and in a window", () => {
  const partly = [
    customerMonth("2026-01", { revenue: 100, revenue_without_cost: 60, gross_margin: 10 }),
    customerMonth("2026-02", { revenue: 100, revenue_without_cost: 100, gross_margin: null }),
  ];
  expect(monthSeries(partly, "margin_share").map((row) => row.value)).toEqual([0.25, null]);
  expect(windowLevel(partly, "margin_share", window)).toBe(0.25);
});

test("windowLevel of a ratio is the ratio of the sums, not the mean of ratios", () => {
  expect(windowLevel(months, "margin_share", window)).toBe(0.2);
  expect(windowLevel(months, "hours_per_order", window)).toBe(1.5);
});

test("windowLevel of a sum is its average month", () => {
  expect(windowLevel(months, "revenue", window)).toBe(200);
});

test("a series without input is null", () => {
  expect(windowLevel([customerMonth("2026-01", { hours: null })], "hours", window)).toBeNull();
});
