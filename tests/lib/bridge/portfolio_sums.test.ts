import { expect, test } from "vitest";
import { costedRevenue } from "../../../src/lib/bridge/portfolio_sums.js";

test("costedRevenue(months) leaves out net revenue on lines without a cost", () =>
  expect(
    costedRevenue([
      { revenue: 100, revenue_without_cost: 10 },
      { revenue: 50, revenue_without_cost: 0 },
    ]),
  ).toBe(140));
