import fc from "fast-check";
import { expect, test } from "vitest";
import { tierBounds, tierWithValue } from "../../src/lib/tier_bounds.js";
import { assignTiers, type TierRule } from "../../src/lib/tiers.js";

const ranked = Array.from({ length: 20 }, (_, i) => ({ id: `c${i}`, value: 200 - 10 * i }));

test("tierBounds(ranked, rule) of twenty customers: one is top, none large, three medium", () => {
  expect(tierBounds(ranked, { cuts: { top: 1, large: 5, medium: 20 } })).toEqual({
    top: { enters_from: 200, leaves_below: 190 },
    large: { enters_from: 200, leaves_below: 190 },
    medium: { enters_from: 170, leaves_below: 160 },
  });
});

test("the last of a tier stays in it while it earns more than the next, and the first below it must pass the last", () => {
  const bounds = tierBounds(ranked, { cuts: { top: 1, large: 5, medium: 20 } });
  expect(tierWithValue(165, 170, bounds)).toBe("medium");
  expect(tierWithValue(159, 170, bounds)).toBe("small");
  expect(tierWithValue(165, 160, bounds)).toBe("small");
  expect(tierWithValue(171, 160, bounds)).toBe("medium");
  expect(tierWithValue(0, 200, bounds)).toBe("small");
});

test("by thresholds the bounds are the thresholds", () => {
  const bounds = tierBounds(ranked, { thresholds: { top: 195, large: 100, medium: 50 } });
  expect(tierWithValue(100, 20, bounds)).toBe("large");
  expect(tierWithValue(99, 200, bounds)).toBe("medium");
});

test("tierWithValue gives the tier that ranking all customers anew would give", () => {
  const rule: TierRule = { cuts: { top: 4, large: 15, medium: 40 } };
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -500, max: 1000 }), { minLength: 2, maxLength: 60 }),
      fc.nat(),
      (given, at) => {
        const [moved, ...values] = given as [number, ...number[]];
        const customers = values.map((value, i) => ({ id: `c${i}`, value }));
        const one = customers[at % customers.length]!;
        const bounds = tierBounds(assignTiers(customers, rule), rule);
        const anew = customers.map((other) => (other === one ? { ...one, value: moved } : other));
        const expected = assignTiers(anew, rule).find(({ id }) => id === one.id)!.tier;
        expect(tierWithValue(moved, one.value, bounds)).toBe(expected);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});
