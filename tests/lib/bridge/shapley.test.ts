import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapleyOfProduct } from "../../../src/lib/bridge/shapley.js";

describe("shapleyOfProduct(before, after)", () => {
  it("of two factors gives each half of what they did together", () => {
    expect(shapleyOfProduct([10, 5], [12, 8])).toEqual([13, 33]);
  });
  it("of three factors equals the closed form: 404, 1,954 and 274 of 2,632", () => {
    const [orders, time, rate] = shapleyOfProduct([100, 0.5, 60], [110, 0.8, 64]);
    expect(orders).toBeCloseTo(404, 9);
    expect(time).toBeCloseTo(1954, 9);
    expect(rate).toBeCloseTo(274, 9);
  });
  it("adds up, flips with the periods, and gives nothing to a factor that stayed, in any four factors", () => {
    const factors = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(factors, factors, (before, after) => {
        const product = (values: number[]) => values.reduce((a, b) => a * b, 1);
        const effects = shapleyOfProduct(before, after);
        const back = shapleyOfProduct(after, before);
        const sum = effects.reduce((a, b) => a + b, 0);
        const near = 1e-9 * effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 1);
        expect(Math.abs(sum - (product(after) - product(before)))).toBeLessThanOrEqual(near);
        effects.forEach((effect, i) => expect(Math.abs(effect + back[i]!)).toBeLessThanOrEqual(near));
        const [first] = shapleyOfProduct(before, [before[0]!, ...after.slice(1)]);
        expect(first).toBeCloseTo(0, 12);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
