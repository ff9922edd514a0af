import { describe, expect, it } from "vitest";
import { crossTiers } from "../../../src/lib/tiers/cross_tiers.js";
import type { Tier } from "../../../src/schema.js";

const row = (tier_revenue: Tier | null, tier_contribution: Tier | null, contribution: number | null) => ({
  tier_revenue,
  tier_contribution,
  contribution,
});

describe("crossTiers", () => {
  const cross = crossTiers([
    row("top", "top", 900),
    row("top", "small", -300),
    row("large", "medium", 50),
    row("small", "medium", 80),
    row("small", "small", 5),
    row("inactive", "inactive", 7),
    row("small", null, 9),
  ]);

  it("counts and sums each pair of tiers", () =>
    expect(cross.cell("top", "small")).toEqual({
      tier_revenue: "top",
      tier_contribution: "small",
      customer_count: 1,
      contribution: -300,
    }));
  it("has no cell where nobody stands", () => expect(cross.cell("large", "top")).toBeNull());
  it("counts only customers that are active and have both tiers", () => expect(cross.customer_count).toBe(5));
  it("adds up rows and columns", () =>
    expect([cross.byRevenue("top"), cross.byContribution("medium"), cross.byContribution("small")]).toEqual([
      2, 2, 2,
    ]));
  it("finds the big but poor", () => expect(cross.poor).toEqual({ customer_count: 2, contribution: -250 }));
  it("finds the small but rich", () => expect(cross.rich).toEqual({ customer_count: 1, contribution: 80 }));
});
