import { expect, test } from "vitest";
import { directionOf, moved, standings } from "../../../src/lib/tiers/standings.js";

test("standings run from the best to those who were no customer yet", () =>
  expect(standings).toEqual(["top", "large", "medium", "small", "inactive", "none"]));

test("directionOf({ prior, now }) is 1 for who rose or came and −1 for who fell or left", () => {
  expect(directionOf({ prior: "large", now: "top" })).toBe(1);
  expect(directionOf({ prior: "none", now: "small" })).toBe(1);
  expect(directionOf({ prior: "medium", now: "small" })).toBe(-1);
  expect(directionOf({ prior: "top", now: "inactive" })).toBe(-1);
});

test("moved(rows) counts only customers that were active in both years", () =>
  expect(
    moved([
      { tier_prior: "top", tier: "top", customer_count: 2 },
      { tier_prior: "large", tier: "top", customer_count: 1 },
      { tier_prior: "medium", tier: "small", customer_count: 3 },
      { tier_prior: "small", tier: "inactive", customer_count: 4 },
      { tier_prior: "none", tier: "medium", customer_count: 5 },
    ]),
  ).toEqual({ up: 1, down: 3 }));
