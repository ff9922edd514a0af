import { expect, test } from "vitest";
import { costedRevenue, monthsPerHour } from "../../src/lib/portfolio_sums.js";

test("costedRevenue(months) leaves out net revenue on lines without a cost", () =>
  expect(
    costedRevenue([
      { revenue: 100, revenue_without_cost: 10 },
      { revenue: 50, revenue_without_cost: 0 },
    ]),
  ).toBe(140));

test("monthsPerHour(months) is contribution before the cost of hours ÷ hours, sums before ratios", () => {
  const months = [
    { contribution: 700, cost_to_serve: 300, hours: 5 },
    { contribution: -100, cost_to_serve: 600, hours: 10 },
  ];
  expect(monthsPerHour(months)).toBe(100);
  expect(monthsPerHour([{ contribution: 700, cost_to_serve: null, hours: 0 }])).toBeNull();
  expect(monthsPerHour([{ contribution: null, cost_to_serve: 300, hours: 5 }])).toBeNull();
});
