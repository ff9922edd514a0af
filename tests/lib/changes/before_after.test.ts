import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../../src/lib/changes/before_after.js";

const months = (...amounts: number[]) => amounts.map((amount) => ({ amount, volume: 10 }));

describe("beforeAfter", () => {
  it("with six months on each side and no overlap reaches the smallest p there is, 2 of 924", () => {
    const found = beforeAfter(months(5, 6, 5, 6, 5, 6), months(11, 12, 11, 12, 11, 12))!;
    expect(found.p_value).toBeCloseTo(0.0022, 4);
    expect(found.before).toBeCloseTo(0.55, 9);
    expect(found.after).toBeCloseTo(1.15, 9);
  });
  it("with four on each side the smallest p is 2 of 70, 0.0286", () =>
    expect(beforeAfter(months(1, 2, 3, 4), months(5, 6, 7, 8))!.p_value).toBeCloseTo(0.0286, 4));
  it("counts by hand: of the 70 ways to part 1 2 3 5 and 4 6 7 8, four differ by 14 or more", () =>
    // 25 against 11 as seen, 26 against 10 beyond it, and both the other way round.
    expect(beforeAfter(months(1, 2, 3, 5), months(4, 6, 7, 8))!.p_value).toBeCloseTo(4 / 70, 12));
  it("says nothing of three and three, whose smallest p is 0.10", () =>
    expect(beforeAfter(months(1, 1, 1), months(9, 9, 9))).toBeNull());
  it("does not count a month without volume among the four", () =>
    expect(beforeAfter([...months(5, 5, 5), { amount: 3, volume: 0 }], months(5, 5, 5, 5))).toBeNull());
  it("but counts what it cost: hours in a month without orders are hours", () => {
    const before = [...months(5, 5, 5, 5), { amount: 4, volume: 0 }];
    expect(beforeAfter(before, months(5, 5, 5, 5))!.before).toBeCloseTo(0.6, 9);
  });
  it("takes sums over sums, not a mean of ratios", () => {
    const before = [{ amount: 100, volume: 100 }, ...months(0, 0, 0)];
    expect(beforeAfter(before, months(5, 5, 5, 5))!.before).toBeCloseTo(100 / 130, 9);
  });
  it("where nothing differs every way is as far: p is 1", () =>
    expect(beforeAfter(months(5, 5, 5, 5), months(5, 5, 5, 5))!.p_value).toBe(1));
  it("is the same either way round, but for the sign of the change", () => {
    const [a, b] = [months(5, 6, 7, 8, 9), months(8, 9, 10, 11, 5)];
    const [one, other] = [beforeAfter(a, b)!, beforeAfter(b, a)!];
    expect(one.p_value).toBeCloseTo(other.p_value, 12);
    expect(one.low).toBeCloseTo(-other.high!, 9);
  });
  it("leaves a side whose credits exceed its sales alone", () =>
    expect(
      beforeAfter([...months(1, 1, 1, 1), { amount: -90, volume: -90 }], months(1, 1, 1, 1)),
    ).toBeNull());

  describe("its range", () => {
    it("of 1 2 3 4 against 5 6 7 8, volume 1 each, is 1 to 7 around the change of 4", () => {
      // By hand: with 1 taken off they read 4 5 6 7 against 1 2 3 4, and either 4 makes the sum of 22: 4 of 70. With less off, 2 of 70.
      const one = (...amounts: number[]) => amounts.map((amount) => ({ amount, volume: 1 }));
      const { low, high } = beforeAfter(one(1, 2, 3, 4), one(5, 6, 7, 8))!;
      expect([low, high]).toEqual([expect.closeTo(1, 9), expect.closeTo(7, 9)]);
    });
    it("is a point where the months on each side do not differ", () => {
      const { low, high } = beforeAfter(months(5, 5, 5, 5), months(7, 7, 7, 7))!;
      expect([low, high]).toEqual([expect.closeTo(0.2, 9), expect.closeTo(0.2, 9)]);
    });
    it("has no bound where too many ways leave a side without volume", () => {
      const lumpy = [1000, 1, 1, 1, 1].map((volume) => ({ amount: volume, volume }));
      const credited = [...lumpy, { amount: -900, volume: -900 }];
      const { low, high, p_value } = beforeAfter(credited, months(1, 2, 3, 4, 5, 6))!;
      expect(p_value).toBeGreaterThan(0.05);
      expect([low, high]).toEqual([null, null]);
    });
    const month = fc.record({
      amount: fc.integer({ min: -50, max: 50 }),
      volume: fc.integer({ min: 1, max: 20 }),
    });
    const side = fc.array(month, { minLength: 4, maxLength: 5 });
    it("holds the change seen, and holds 0 exactly where p is above 0.05", () =>
      fc.assert(
        fc.property(side, side, (before, after) => {
          const found = beforeAfter(before, after)!;
          const seen = found.after - found.before;
          const [low, high] = [found.low ?? -Infinity, found.high ?? Infinity];
          expect(low).toBeLessThanOrEqual(seen + 1e-9);
          expect(high).toBeGreaterThanOrEqual(seen - 1e-9);
          if (Math.abs(low) > 1e-6 && Math.abs(high) > 1e-6)
            expect(low < 0 && high > 0).toBe(found.p_value > 0.05);
        }),
        { seed: 7, numRuns: 150 },
      ));
    it("leaves p above 0.05 for a change within it and below for one outside, once that is taken off the months after", () =>
      fc.assert(
        fc.property(side, side, (before, after) => {
          const { low, high } = beforeAfter(before, after)!;
          const without = (change: number) =>
            beforeAfter(
              before,
              after.map(({ amount, volume }) => ({ amount: amount - change * volume, volume })),
            )!.p_value;
          if (low !== null) expect(without(low - 1e-4)).toBeLessThanOrEqual(0.05);
          if (high !== null) expect(without(high + 1e-4)).toBeLessThanOrEqual(0.05);
          if (low !== null && high !== null && high - low > 1e-3) {
            expect(without(low + 1e-4)).toBeGreaterThan(0.05);
            expect(without(high - 1e-4)).toBeGreaterThan(0.05);
          }
        }),
        { seed: 7, numRuns: 100 },
      ));
  });
});
