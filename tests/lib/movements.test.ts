import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movements, type Standing } from "../../src/lib/movements.js";

describe("movements(customers)", () => {
  it("counts the customers that went the same way and adds up what they changed", () => {
    expect(
      movements([
        { id: "a", tierPrior: "small", tier: "medium", valuePrior: 10, value: 60 },
        { id: "b", tierPrior: "none", tier: "small", valuePrior: 0, value: 8 },
        { id: "c", tierPrior: "small", tier: "medium", valuePrior: 20, value: 45 },
        { id: "d", tierPrior: "top", tier: "inactive", valuePrior: 900, value: 0 },
      ]),
    ).toEqual([
      { tier_prior: "top", tier: "inactive", customer_count: 1, value_change: -900 },
      { tier_prior: "small", tier: "medium", customer_count: 2, value_change: 75 },
      { tier_prior: "none", tier: "small", customer_count: 1, value_change: 8 },
    ]);
  });
  it("without customers has no cells", () => {
    expect(movements([])).toEqual([]);
  });
  it("rows add up to the tiers a year ago, columns to the tiers now, changes to the total change", () => {
    const standing = fc.constantFrom<Standing>("top", "large", "medium", "small", "inactive", "none");
    const euros = fc.integer({ min: -1000, max: 1000 });
    const customer = fc.record({
      id: fc.string(),
      tierPrior: standing,
      tier: standing,
      valuePrior: euros,
      value: euros,
    });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), (customers) => {
        const cells = movements(customers);
        const counted = (side: "tier_prior" | "tier", tier: Standing) =>
          cells.filter((cell) => cell[side] === tier).reduce((sum, cell) => sum + cell.customer_count, 0);
        for (const tier of ["top", "large", "medium", "small", "inactive", "none"] as const) {
          expect(counted("tier_prior", tier)).toBe(customers.filter((c) => c.tierPrior === tier).length);
          expect(counted("tier", tier)).toBe(customers.filter((c) => c.tier === tier).length);
        }
        const now = customers.reduce((sum, c) => sum + c.value, 0);
        const then = customers.reduce((sum, c) => sum + c.valuePrior, 0);
        expect(cells.reduce((sum, cell) => sum + cell.value_change, 0)).toBe(now - then);
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});
