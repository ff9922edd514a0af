import { expect, test } from "vitest";
import { sumParts } from "../../../src/components/drift/bridge_sum.js";
import { yearsOfParts } from "../../../src/components/drift/year_sums.js";
import { effects, type BridgePart, type Effect } from "../../../src/schema.js";

const nil = Object.fromEntries(effects.map((effect) => [effect, 0])) as Record<Effect, number>;
const part = (given: Partial<BridgePart>): BridgePart => ({
  ...{ comparison: "baseline", year_to: new Date("2026-10-31") },
  ...{ segment: "Zorg", account_manager: "J. Bakker", tier_revenue: "large" },
  ...{ customer_count: 1, left_count: 0, unserved_count: 0, value_after: 0 },
  ...nil,
  ...given,
});

test("the parts that a choice leaves are added up, effects of nil left out", () => {
  const parts = [
    part({ customer_count: 3, value_after: 900, price: -100, volume: 30 }),
    part({ tier_revenue: "small", left_count: 4, unserved_count: 1, value_after: 100, price: 100.5 }),
    part({ segment: "Horeca", value_after: 7_000, mix: 1 }),
    part({ comparison: "prior", value_after: 5_000, cost: 9 }),
  ];
  expect(sumParts(parts, "baseline", { segment: "Zorg" })).toEqual({
    count: 4,
    steps: [
      { effect: "price", amount: 0.5 },
      { effect: "volume", amount: 30 },
    ],
    before: 969.5,
    after: 1_000,
    left: 4,
    unserved: 1,
  });
  expect(sumParts(parts, "baseline", { segment: "Zorg", tier_revenue: "small" }).after).toBe(100);
});

test("customers without a value are asked for by a dash", () => {
  const parts = [part({ account_manager: "", value_after: 12 }), part({ value_after: 50 })];
  expect(sumParts(parts, "baseline", { account_manager: "-" }).after).toBe(12);
});

test("each year of the chain ends where the next begins, also where nobody chosen was there yet", () => {
  const year = (to: string, given: Partial<BridgePart>) =>
    part({ comparison: "year", year_to: new Date(to), ...given });
  const parts = [
    year("2024-10-31", { segment: "Horeca", value_after: 80, volume: 80 }),
    year("2025-10-31", { value_after: 60, new: 60 }),
    year("2026-10-31", { value_after: 55, price: -5 }),
  ];
  expect(yearsOfParts(parts, { segment: "Zorg" })).toEqual([
    { to: new Date("2024-10-31"), steps: [], after: 0 },
    { to: new Date("2025-10-31"), steps: [{ effect: "new", amount: 60 }], after: 60 },
    { to: new Date("2026-10-31"), steps: [{ effect: "price", amount: -5 }], after: 55 },
  ]);
});
