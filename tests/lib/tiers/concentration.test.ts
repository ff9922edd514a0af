import { describe, expect, it } from "vitest";
import { drawnLorenz, effectiveNumber, gini, hhi, topShare } from "../../../src/lib/tiers/concentration.js";

const seven = [1, 3, 2, 1, 1, 1, 4];
const ten = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

describe("concentration of revenue", () => {
  it("gini gives the published figures", () => {
    expect(gini(seven)).toBeCloseTo(0.3076923, 7);
    expect(gini(ten)).toBeCloseTo(0.4620911, 7);
  });
  it("hhi and effectiveNumber give the published figures", () => {
    expect(hhi(seven)).toBeCloseTo(0.195266, 6);
    expect(effectiveNumber(seven)).toBeCloseTo(5.1212, 4);
  });
  it("equal customers are not concentrated at all", () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
  });
  it("drawnLorenz runs from the largest to everything, and leaves out what is not positive", () => {
    expect(drawnLorenz([6, 0, 1, 3, -2])).toEqual({
      points: [
        { k: 1, cumulative: 6 },
        { k: 2, cumulative: 9 },
        { k: 3, cumulative: 10 },
      ],
      count: 3,
      left: 2,
      // Shares of 0.6, 0.3 and 0.1: an HHI of 0.46, and G = 2·25 ÷ (3·10) − 4/3.
      effective: expect.closeTo(2.173913, 6),
      gini: expect.closeTo(0.333333, 6),
    });
  });
  it("drawnLorenz of thousands keeps some hundreds, the marked places and the end among them", () => {
    const { points, count } = drawnLorenz(Array.from({ length: 9001 }, (_, at) => at + 1));
    expect(count).toBe(9001);
    expect(points.length).toBeLessThan(400);
    const places = points.map(({ k }) => k);
    for (const k of [1, 49, 91, 451, 1801, 9001]) expect(places).toContain(k);
    expect(points.at(-1)!.cumulative).toBe((9001 * 9002) / 2);
  });
  it("topShare is what the k largest hold", () => {
    expect(topShare([6, 1, 3], 2)).toBe(0.9);
    expect(topShare([6, 1, 3], 0)).toBe(0);
    expect(topShare([6, 1, 3], 10)).toBe(1);
  });
  it("is not defined with a negative value, without value or without customers", () => {
    for (const values of [[5, -1], [0, 0], []]) {
      expect(gini(values)).toBeNull();
      expect(hhi(values)).toBeNull();
      expect(effectiveNumber(values)).toBeNull();
      expect(topShare(values, 1)).toBeNull();
    }
  });
});
