import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tierWithValue, type TierBounds } from "../../../src/lib/tiers/tier_bounds.js";
import { tiered, type Tiered, type TieredCustomer } from "../../fixtures/pipeline/tiered.js";

const customers = (...values: number[]): TieredCustomer[] =>
  values.map((value, i) => ({ id: `c${String(i + 1).padStart(4, "0")}`, value }));
const named = (values: Record<string, number>): TieredCustomer[] =>
  Object.entries(values).map(([id, value]) => ({ id, value }));
const tiersOf = (places: Tiered["prior"]) => places.map(({ id, tier }) => `${id} ${tier}`);
const sizesOf = (places: Tiered["prior"]) =>
  ["top", "large", "medium", "small"].map((name) => places.filter(({ tier }) => tier === name).length);

describe("by rank", () => {
  test.each([
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
  ])("of %i customers %i are top, %i large, %i medium, %i small", async (count, ...sizes) => {
    const { current } = await tiered({
      current: customers(...Array.from({ length: count }, (_, i) => i + 1)),
    });
    expect(sizesOf(current)).toEqual(sizes);
  });

  test("other cuts, halves and tenths of a percent included", async () => {
    const cut = async (count: number, top: number) => {
      const current = customers(...Array.from({ length: count }, (_, i) => i + 1));
      return sizesOf((await tiered({ current }, { cuts: { top, large: 10, medium: 30 } })).current);
    };
    expect(await cut(200, 0.5)).toEqual([1, 19, 40, 140]);
    expect((await cut(1000, 1.1))[0]).toBe(11);
  });

  test("equal values rank by customer number, byte by byte", async () => {
    const current = named({ b: 5, a: 5, B: 5, n10: 5, n9: 5, z: 6 });
    const { current: places } = await tiered({ current }, { cuts: { top: 17, large: 50, medium: 60 } });
    expect(tiersOf(places)).toEqual(["z top", "B top", "a large", "b medium", "n10 small", "n9 small"]);
  });

  test("a value of 0 or less is small, even where it ranks high", async () => {
    const { current } = await tiered({ current: named({ a: -1, b: 0, c: -5 }) });
    expect(tiersOf(current)).toEqual(["b small", "a small", "c small"]);
  });

  test("the smallest value of a tier is its threshold", async () => {
    const { current } = await tiered({ current: customers(100, 50, 40, 30, 20, 10, 5, 4, 3, -2) });
    expect(current.map(({ threshold }) => threshold)).toEqual([100, 50, ...Array<number>(8).fill(-2)]);
  });
});

test("by shares 80/15/5 of value the customer that crosses the line belongs to the tier", async () => {
  const shares = { shares: { top: 80, large: 95, medium: 100 } };
  const one = await tiered({ current: named({ a: 80, b: 15, c: 5, d: 0, e: -10 }) }, shares);
  expect(tiersOf(one.current)).toEqual(["a top", "b large", "c medium", "d small", "e small"]);
  const other = await tiered({ current: named({ a: 50, b: 20, c: 20, d: 10 }) }, shares);
  expect(tiersOf(other.current)).toEqual(["a top", "b top", "c top", "d large"]);
});

test("by thresholds the least value in a tier still belongs to it, and the bounds are the thresholds", async () => {
  const rule = { thresholds: { top: 195, large: 100, medium: 50 } };
  const { current, bounds } = await tiered(
    { current: named({ a: 200, b: 194, c: 100, d: 50, e: 49 }) },
    rule,
  );
  expect(tiersOf(current)).toEqual(["a top", "b large", "c large", "d medium", "e small"]);
  expect(bounds.map(({ enters_from, leaves_below }) => [enters_from, leaves_below])).toEqual([
    [195, 195],
    [100, 100],
    [50, 50],
  ]);
});

test("who bought before and not now is inactive; who had not bought yet stands nowhere", async () => {
  const { prior, current } = await tiered({ prior: named({ a: 9, b: 5 }), current: named({ b: 4, c: 3 }) });
  expect(tiersOf(prior)).toEqual(["a top", "b small"]);
  expect(tiersOf(current)).toEqual(["b top", "c small", "a inactive"]);
});

test("the bounds of twenty customers: one is top, none large, three medium", async () => {
  const { bounds } = await tiered({
    current: customers(...Array.from({ length: 20 }, (_, i) => 200 - 10 * i)),
  });
  expect(bounds).toEqual([
    { period: "current", tier: "top", enters_from: 200, leaves_below: 190 },
    { period: "current", tier: "large", enters_from: 200, leaves_below: 190 },
    { period: "current", tier: "medium", enters_from: 170, leaves_below: 160 },
  ]);
});

test("tierWithValue gives the tier that ranking all customers anew would give", async () => {
  const values = fc.uniqueArray(fc.integer({ min: -500, max: 1000 }), { minLength: 2, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(values, fc.nat(), async (given, at) => {
      const [moved, ...rest] = given as [number, ...number[]];
      const prior = customers(...rest);
      const one = prior[at % prior.length]!;
      const current = prior.map((other) => (other === one ? { ...one, value: moved } : other));
      const found = await tiered({ prior, current }, { cuts: { top: 4, large: 15, medium: 40 } });
      const bounds = Object.fromEntries(
        found.bounds.filter(({ period }) => period === "prior").map(({ tier, ...bound }) => [tier, bound]),
      ) as unknown as TierBounds;
      const anew = found.current.find(({ id }) => id === one.id)!.tier;
      expect(tierWithValue(moved, one.value, bounds)).toBe(anew);
    }),
    { seed: 7, numRuns: 12 },
  );
});

describe("movements", () => {
  const rule = { thresholds: { top: 100, large: 50, medium: 20 } };
  const revenue = ({ movements }: Tiered, basis: string) =>
    movements
      .filter((cell) => cell.measure === "revenue" && cell.basis === basis)
      .map((cell) => `${cell.tier_prior} ${cell.tier} ${cell.customer_count} ${cell.value_change}`);

  test("count the customers that went the same way and add up what they changed", async () => {
    const found = await tiered(
      { prior: named({ a: 10, c: 15, d: 900 }), current: named({ a: 30, b: 8, c: 45 }) },
      rule,
    );
    expect(revenue(found, "rank")).toEqual(["none small 1 8", "small medium 2 50", "top inactive 1 -900"]);
  });

  test("count what an inactive customer still costs, and leave it inactive by thresholds too", async () => {
    const found = await tiered(
      {
        prior: named({ a: 90, b: 60 }),
        current: [...named({ b: 60 }), { id: "a", value: 0, margin: -40, lines: 0 }],
      },
      rule,
    );
    const margin = (basis: string) =>
      found.movements.filter((cell) => cell.measure === "gross_margin" && cell.basis === basis);
    for (const basis of ["rank", "frozen"])
      expect(margin(basis)).toContainEqual({
        ...{ measure: "gross_margin", basis, tier_prior: "large", tier: "inactive" },
        ...{ customer_count: 1, value_change: -130 },
      });
  });

  test("by frozen thresholds a customer moves by what it earns, not by what others do", async () => {
    const prior = customers(...Array.from({ length: 20 }, (_, i) => 200 - 10 * i));
    const current = prior.map(({ id, value }) => ({ id, value: value * 2 }));
    const found = await tiered({ prior, current });
    expect(revenue(found, "rank")).toEqual(["medium medium 3 540", "small small 16 1360", "top top 1 200"]);
    expect(revenue(found, "frozen")).toEqual([
      "medium top 3 540",
      "small medium 1 90",
      "small small 8 360",
      "small top 7 910",
      "top top 1 200",
    ]);
  });

  test("nobody reaches a tier that was empty, and 0 is small even where small went lower", async () => {
    const found = await tiered({ prior: named({ a: 100, b: -5 }), current: named({ a: 99, b: 0 }) });
    expect(revenue(found, "frozen")).toEqual(["small small 1 5", "top small 1 -1"]);
  });

  test("by a measure of which a year knows nothing there are none", async () => {
    const unknown = named({ a: 5, b: 4 }).map((customer) => ({ ...customer, margin: null }));
    const { movements } = await tiered({ prior: unknown, current: named({ a: 6, b: 3 }) });
    expect([...new Set(movements.map(({ measure }) => measure))]).toEqual(["revenue"]);
  });

  test("lead to inactive where nobody bought in the window: who bought before stands there all the same", async () => {
    const nothing = named({ a: 0, b: 0 }).map((customer) => ({ ...customer, lines: 0 as const }));
    const found = await tiered({ prior: named({ a: 5, b: 4 }), current: nothing });
    expect(found.current.map(({ id, tier }) => `${id} ${tier}`)).toEqual(["a inactive", "b inactive"]);
    expect(revenue(found, "rank")).toEqual(["small inactive 1 -4", "top inactive 1 -5"]);
  });

  test("there are none where the history begins within the year before", async () => {
    const two = { prior: named({ a: 5 }), current: named({ a: 6, b: 3 }) };
    expect((await tiered({ ...two, historyFrom: "2023-02-01" })).movements).toEqual([]);
    expect((await tiered(two)).movements.length).toBeGreaterThan(0);
  });

  test("rows add up to the tiers a year ago, columns to the tiers now, changes to the total change", async () => {
    const year = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
        value: fc.integer({ min: -100, max: 100 }),
      }),
      { minLength: 1, selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(year, year, async (before, after) => {
        const { prior, current, movements } = await tiered({ prior: before, current: after });
        for (const basis of ["rank", "frozen"]) {
          const cells = movements.filter((cell) => cell.measure === "revenue" && cell.basis === basis);
          const counted = (side: "tier_prior" | "tier", name: string) =>
            cells.filter((cell) => cell[side] === name).reduce((sum, cell) => sum + cell.customer_count, 0);
          for (const name of ["top", "large", "medium", "small", "inactive"]) {
            expect(counted("tier_prior", name)).toBe(prior.filter(({ tier }) => tier === name).length);
            if (basis === "rank")
              expect(counted("tier", name)).toBe(current.filter(({ tier }) => tier === name).length);
          }
          const total = (places: typeof before) => places.reduce((sum, { value }) => sum + value, 0);
          expect(cells.reduce((sum, cell) => sum + cell.value_change, 0)).toBe(total(after) - total(before));
        }
      }),
      { seed: 2, numRuns: 10 },
    );
  });
});
