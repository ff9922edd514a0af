import { expect, test } from "vitest";
import { profitabilitySums } from "../../../src/lib/tiers/profitability_sums.js";
import type { ProfitabilityTier } from "../../../src/schema.js";

const customer = (
  profitability_tier: ProfitabilityTier | null,
  contribution: number | null,
  hours: number | null,
) => ({
  profitability_tier,
  contribution,
  hours,
});

test("profitabilitySums(rows) adds up each label, and shares of all hours and of positive contribution", () => {
  const { sums, shares, whole } = profitabilitySums([
    customer("platinum", 600, 10),
    customer("platinum", 200, null),
    customer("lead", -300, 30),
    customer(null, 200, 5),
  ]);
  expect(sums.platinum).toEqual({ count: 2, contribution: 800, hours: 10 });
  expect(sums.gold).toEqual({ count: 0, contribution: 0, hours: 0 });
  expect(whole).toEqual({ count: 3, contribution: 1000, hours: 40 });
  expect(shares.platinum).toEqual({ count: 2 / 3, contribution: 0.8, hours: 0.25 });
  expect(shares.lead).toEqual({ count: 1 / 3, contribution: -0.3, hours: 0.75 });
});

test("profitabilitySums(rows) takes many alike as one row, with what is positive among them", () => {
  const { sums, whole } = profitabilitySums([
    { ...customer("gold", 90, 4), customer_count: 3, positive_contribution: 100 },
  ]);
  expect(sums.gold).toEqual({ count: 3, contribution: 90, hours: 4 });
  expect(whole.contribution).toBe(100);
});

test("profitabilitySums([]) shares nothing among nobody", () =>
  expect(profitabilitySums([]).shares.lead).toEqual({ count: 0, contribution: 0, hours: 0 }));
