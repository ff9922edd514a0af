import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../src/lib/event_effect.js";

const months = (...hours: number[]) => hours.map((one) => ({ hours: one, orders: 10 }));

describe("beforeAfter", () => {
  it("with six months on each side and no overlap reaches the smallest p there is, 2 of 924", () => {
    const found = beforeAfter(months(5, 6, 5, 6, 5, 6), months(11, 12, 11, 12, 11, 12))!;
    expect(found.p_value).toBeCloseTo(0.0022, 4);
    expect(found.before).toBeCloseTo(0.55, 9);
    expect(found.after).toBeCloseTo(1.15, 9);
  });
  it("says nothing of three and three, whose smallest p is 0.10", () =>
    expect(beforeAfter(months(1, 1, 1), months(9, 9, 9))).toBeNull());
  it("leaves out months without orders", () =>
    expect(beforeAfter([...months(5, 5, 5), { hours: 3, orders: 0 }], months(5, 5, 5, 5))).toBeNull());
  it("takes hours per order as sums over sums, not as a mean of ratios", () => {
    const before = [{ hours: 100, orders: 100 }, ...months(0, 0, 0)];
    expect(beforeAfter(before, months(5, 5, 5, 5))!.before).toBeCloseTo(100 / 130, 9);
  });
  it("where nothing differs every way is as far: p is 1", () =>
    expect(beforeAfter(months(5, 5, 5, 5), months(5, 5, 5, 5))!.p_value).toBe(1));
  it("is the same either way round", () => {
    const [a, b] = [months(5, 6, 7, 8, 9), months(8, 9, 10, 11, 5)];
    expect(beforeAfter(a, b)!.p_value).toBeCloseTo(beforeAfter(b, a)!.p_value, 12);
  });
});
