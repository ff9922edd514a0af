// @vitest-environment jsdom
import { expect, test } from "vitest";
import { TierLanes, type TierMonth } from "../../../src/components/charts/tier_lanes.js";
import { report } from "../fixtures.js";

const month = (number: number): TierMonth => ({
  month: new Date(Date.UTC(2025, number)),
  tier_revenue: "medium",
  tier_contribution: null,
  profitability_tier: "gold",
});
const drawn = (rows: TierMonth[], until: Date) => {
  const { words, formats } = report();
  return TierLanes(rows, { words, formats, width: 640, until });
};
const cells = (node: HTMLElement) =>
  [...node.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));

test("a customer without a tier up to the as-of month was inactive, and is shown so to the end", () => {
  const node = drawn([month(0), month(1), month(2)], new Date("2025-06-30"));
  expect(cells(node)).toEqual([
    ["Net revenue", "Medium", "Jan\u00a02025", "Mar\u00a02025"],
    ["Net revenue", "Inactive", "Apr\u00a02025", "Jun\u00a02025"],
    ["Profitability", "Gold", "Jan\u00a02025", "Mar\u00a02025"],
  ]);
  expect(node.querySelector("figcaption")!.textContent).toContain(
    "Net revenue: Inactive from Apr\u00a02025 to Jun\u00a02025.",
  );
});

test("a year without purchases between two tiers is a stretch of its own", () => {
  const node = drawn([month(0), month(3)], new Date("2025-04-30"));
  expect(cells(node).map(([, tier, from]) => [tier, from])).toEqual([
    ["Medium", "Jan\u00a02025"],
    ["Inactive", "Feb\u00a02025"],
    ["Medium", "Apr\u00a02025"],
    ["Gold", "Jan\u00a02025"],
    ["Gold", "Apr\u00a02025"],
  ]);
});

test("fewer than two months with a tier are too few, however long ago they were", () =>
  expect(drawn([month(0)], new Date("2025-12-31")).textContent).toContain("Too few months"));
