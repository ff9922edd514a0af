import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignTiers, tierByThreshold, tierSizes, thresholdsOf } from "../../src/lib/tiers.js";

const customers = (...values: number[]) => values.map((value, i) => ({ id: `c${i + 1}`, value }));
const tiersOf = (assigned: { id: string; tier: string }[]) => assigned.map(({ id, tier }) => `${id} ${tier}`);

describe("tierSizes(n)", () => {
  it.each([
    [0, 0, 0, 0, 0],
    [1, 1, 0, 0, 0],
    [10, 1, 0, 1, 8],
    [20, 1, 0, 3, 16],
    [21, 1, 1, 3, 16],
    [50, 1, 2, 7, 40],
    [80, 1, 3, 12, 64],
    [100, 1, 4, 15, 80],
    [250, 3, 10, 37, 200],
    [700, 7, 28, 105, 560],
    [1000, 10, 40, 150, 800],
  ])("of %i customers is %i top, %i large, %i medium, %i small", (n, top, large, medium, small) => {
    expect(tierSizes(n)).toEqual({ top, large, medium, small });
  });
  it("takes other cuts, halves of a percent included", () => {
    expect(tierSizes(200, { top: 0.5, large: 10, medium: 30 })).toEqual({
      top: 1,
      large: 19,
      medium: 40,
      small: 140,
    });
    expect(tierSizes(1000, { top: 1.1, large: 5, medium: 20 }).top).toBe(11);
  });
});

describe("assignTiers(customers)", () => {
  it("ranks on value, best first, and equal values on id by code unit", () => {
    const rows = ["b", "a", "B", "10", "9"].map((id) => ({ id, value: 5 }));
    expect(assignTiers([...rows, { id: "z", value: 6 }]).map(({ id, rank }) => `${rank} ${id}`)).toEqual([
      "1 z",
      "2 10",
      "3 9",
      "4 B",
      "5 a",
      "6 b",
    ]);
  });
  it("marks customers of equal value on both sides of a cut, and only those", () => {
    const assigned = assignTiers(customers(9, 7, 7, 5, 5, 3, 2, 1, 1, 1));
    expect(tiersOf(assigned).slice(0, 3)).toEqual(["c1 top", "c2 medium", "c3 small"]);
    expect(assigned.filter(({ tied }) => tied).map(({ id }) => id)).toEqual(["c2", "c3"]);
  });
  it("keeps a customer with value 0 or less in, as small, even where it ranks high", () => {
    expect(tiersOf(assignTiers(customers(-1, 0, -5)))).toEqual(["c2 small", "c1 small", "c3 small"]);
  });
  it("by shares 80/15/5 of value: the customer that crosses the line belongs to the tier", () => {
    const shares = { shares: { top: 80, large: 95, medium: 100 } };
    expect(tiersOf(assignTiers(customers(80, 15, 5, 0, -10), shares))).toEqual([
      "c1 top",
      "c2 large",
      "c3 medium",
      "c4 small",
      "c5 small",
    ]);
    expect(tiersOf(assignTiers(customers(50, 20, 20, 10), shares))).toEqual([
      "c1 top",
      "c2 top",
      "c3 top",
      "c4 large",
    ]);
  });
  it("assigns nobody among nobody", () => {
    expect(assignTiers([])).toEqual([]);
  });
  it("gives tiers of the sizes of tierSizes where every value is positive", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 150 }), (values) => {
        const assigned = assignTiers(customers(...values));
        const sizes = { top: 0, large: 0, medium: 0, small: 0 };
        for (const { tier } of assigned) sizes[tier]++;
        expect(sizes).toEqual(tierSizes(values.length));
        expect(assigned.map(({ rank }) => rank)).toEqual(values.map((_, i) => i + 1));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe("thresholdsOf(assigned) and tierByThreshold(value, thresholds)", () => {
  const thresholds = thresholdsOf(assignTiers(customers(100, 50, 40, 30, 20, 10, 5, 4, 3, -2)));

  it("thresholds are the smallest value in each tier, null for an empty one", () => {
    expect(thresholds).toEqual({ top: 100, large: null, medium: 50, small: -2 });
  });
  it.each([
    [100, "top"],
    [99.99, "medium"],
    [50, "medium"],
    [49, "small"],
    [-50, "small"],
  ])("%d is %s, and nobody reaches the empty tier", (value, tier) => {
    expect(tierByThreshold(value, thresholds)).toBe(tier);
  });
  it("a value of 0 is small even where the threshold was lower", () => {
    expect(tierByThreshold(0, { top: -1, large: null, medium: null, small: null })).toBe("small");
  });
});
