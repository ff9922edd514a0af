import { describe, expect, it } from "vitest";
import { effectiveNumber, gini, giniUnbiased, hhi, lorenz, topShare } from "../../src/lib/concentration.js";

const seven = [1, 3, 2, 1, 1, 1, 4];
const ten = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

describe("concentration of revenue", () => {
  it("gini and giniUnbiased give the published figures", () => {
    expect(gini(seven)).toBeCloseTo(0.3076923, 7);
    expect(giniUnbiased(seven)).toBeCloseTo(0.3589744, 7);
    expect(gini(ten)).toBeCloseTo(0.4620911, 7);
    expect(giniUnbiased(ten)).toBeCloseTo(0.5134346, 7);
  });
  it("hhi and effectiveNumber give the published figures", () => {
    expect(hhi(seven)).toBeCloseTo(0.195266, 6);
    expect(effectiveNumber(seven)).toBeCloseTo(5.1212, 4);
  });
  it("equal customers are not concentrated at all", () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
  });
  it("lorenz runs from nothing to everything, the smallest first", () => {
    expect(lorenz([6, 1, 3])).toEqual([
      { customer_share: 0, value_share: 0 },
      { customer_share: 1 / 3, value_share: 0.1 },
      { customer_share: 2 / 3, value_share: 0.4 },
      { customer_share: 1, value_share: 1 },
    ]);
  });
  it("topShare is what the k largest hold", () => {
    expect(topShare([6, 1, 3], 2)).toBe(0.9);
    expect(topShare([6, 1, 3], 0)).toBe(0);
    expect(topShare([6, 1, 3], 10)).toBe(1);
  });
  it("is not defined with a negative value, without value or without customers", () => {
    for (const values of [[5, -1], [0, 0], []]) {
      expect(lorenz(values)).toBeNull();
      expect(gini(values)).toBeNull();
      expect(giniUnbiased(values)).toBeNull();
      expect(hhi(values)).toBeNull();
      expect(effectiveNumber(values)).toBeNull();
      expect(topShare(values, 1)).toBeNull();
    }
    expect(giniUnbiased([5])).toBeNull();
  });
});
