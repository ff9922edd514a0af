import { expect, test } from "vitest";
import { bridgeTotals, totalOf } from "../../../src/lib/bridge/bridge_totals.js";

const rows = [
  { comparison: "baseline", effect: "volume", amount: 40 },
  { comparison: "baseline", effect: "price", amount: -10 },
  { comparison: "prior", effect: "price", amount: 99 },
  { comparison: "baseline", effect: "price", amount: -5 },
] as const;

test("bridgeTotals sums one comparison by effect, in the order of the waterfall", () => {
  expect(bridgeTotals(rows, "baseline")).toEqual([
    { effect: "price", amount: -15 },
    { effect: "volume", amount: 40 },
  ]);
});

test("totalOf is the change of the margin; without rows there is none", () => {
  expect(totalOf(bridgeTotals(rows, "baseline"))).toBe(25);
  expect(totalOf(bridgeTotals([], "prior"))).toBe(0);
});
