import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridge, type BridgeProduct, type Period } from "../../src/lib/bridge.js";
import { constantPriceVolume } from "../../src/lib/constant_price_volume.js";

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const money = cents(-5000, 20000);
const dirtyPeriod: fc.Arbitrary<Period> = fc.record({
  quantity: fc.oneof(double(0.01, 1000), fc.integer({ min: -20, max: 20 })),
  revenue: fc.oneof(money, fc.constant(0)),
  cost: fc.option(money),
  listRevenue: fc.option(money),
  otherRevenue: fc.oneof(fc.constant(0), cents(-500, 100)),
  otherCost: fc.oneof(fc.constant(0), cents(-50, 50)),
});
const products: fc.Arbitrary<BridgeProduct[]> = fc.array(
  fc.record({ product: fc.string(), before: fc.option(dirtyPeriod), after: fc.option(dirtyPeriod) }),
  { maxLength: 8 },
);
const split = fc.constantFrom("constant_price" as const, "units" as const);
const runs = { seed: 4, numRuns: 300 };

const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
const marginAt = (list: readonly BridgeProduct[], side: "before" | "after") =>
  sumOf(
    list.map(({ [side]: at }) =>
      at ? at.revenue + (at.otherRevenue ?? 0) - (at.cost ?? 0) - (at.otherCost ?? 0) : 0,
    ),
  );

describe("bridge(products): properties, dirty lines included", () => {
  it("every effect is finite, and they add up to the change in margin to 1e-9", () => {
    fc.assert(
      fc.property(products, split, (list, split) => {
        const effects = Object.values(bridge(list, { split }));
        expect(effects.every(Number.isFinite)).toBe(true);
        const change = marginAt(list, "after") - marginAt(list, "before");
        expect(Math.abs(sumOf(effects) - change)).toBeLessThanOrEqual(1e-9 * largest([...effects, change]));
      }),
      runs,
    );
  });
  it("clean lines add up to 1e-9 of the money itself", () => {
    const clean: fc.Arbitrary<Period> = fc
      .tuple(double(1, 1000), double(0.5, 50), double(-2, 60), double(0, 20))
      .map(([quantity, price, cost, off]) => ({
        quantity,
        revenue: price * quantity,
        cost: cost * quantity,
        listRevenue: (price + off) * quantity,
      }));
    const kept = fc.record({ product: fc.string(), before: clean, after: clean });
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 8 }), split, (list, split) => {
        const turnover = sumOf(list.map(({ before, after }) => before.revenue + after.revenue));
        const change = marginAt(list, "after") - marginAt(list, "before");
        const effects = bridge(list, { split });
        expect(Math.abs(sumOf(Object.values(effects)) - change)).toBeLessThanOrEqual(1e-9 * turnover);
        expect([effects.new, effects.lost, effects.not_decomposable]).toEqual([0, 0, 0]);
      }),
      runs,
    );
  });
  it("swapping the periods flips every sign, with new and lost changing places", () => {
    fc.assert(
      fc.property(products, split, (list, split) => {
        const there = bridge(list, { split });
        const swapped = list.map(({ product, before, after }) => ({ product, before: after, after: before }));
        const { new: lost, lost: gained, ...back } = bridge(swapped, { split });
        const near = 1e-9 * largest(Object.values(there));
        for (const [effect, amount] of Object.entries({ ...back, new: gained, lost })) {
          expect(Math.abs(amount + there[effect as keyof typeof there])).toBeLessThanOrEqual(near);
        }
      }),
      runs,
    );
  });
  it("identical periods give zeros", () => {
    fc.assert(
      fc.property(products, split, (list, split) => {
        const same = list.map(({ product, before }) => ({ product, before, after: before }));
        for (const amount of Object.values(bridge(same, { split }))) expect(amount).toBeCloseTo(0, 12);
      }),
      runs,
    );
  });
  it("splitting every product into two equal halves changes nothing, nor the volume", () => {
    const half = (period: Period | null): Period | null =>
      period && {
        quantity: period.quantity / 2,
        revenue: period.revenue / 2,
        cost: period.cost === null ? null : period.cost / 2,
        listRevenue: period.listRevenue === null ? null : period.listRevenue / 2,
        otherRevenue: (period.otherRevenue ?? 0) / 2,
        otherCost: (period.otherCost ?? 0) / 2,
      };
    fc.assert(
      fc.property(products, split, (list, split) => {
        const halves = list.flatMap(({ product, before, after }) => {
          const one = { product, before: half(before), after: half(after) };
          return [one, one];
        });
        const whole = bridge(list, { split });
        const near = 1e-9 * largest(Object.values(whole));
        for (const [effect, amount] of Object.entries(bridge(halves, { split }))) {
          expect(Math.abs(amount - whole[effect as keyof typeof whole])).toBeLessThanOrEqual(near);
        }
        const [volume, halved] = [constantPriceVolume(list), constantPriceVolume(halves)];
        expect(Math.abs(halved.before - volume.before)).toBeLessThanOrEqual(1e-9 * (1 + volume.before));
        expect(Math.abs(halved.after - volume.after)).toBeLessThanOrEqual(1e-9 * (1 + volume.after));
      }),
      runs,
    );
  });
});
