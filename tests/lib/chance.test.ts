import { describe, expect, it } from "vitest";
import { shareOfShuffles, tailShare } from "../../src/lib/chance.js";
import { Random } from "../../src/lib/random.js";
import { seriesOf } from "./series_of.js";

describe("tailShare", () => {
  it("counts where many lie beyond, its own order among them", () =>
    expect(
      tailShare(
        Array.from({ length: 99 }, (_, i) => i),
        50,
      ),
    ).toBeCloseTo(0.5, 9));
  it("goes on as an exponential where few do", () => {
    const sample = Array.from({ length: 200 }, (_, i) => -Math.log(1 - (i + 0.5) / 200));
    expect(tailShare(sample, 8)).toBeGreaterThan(Math.exp(-8) / 3);
    expect(tailShare(sample, 8)).toBeLessThan(Math.exp(-8) * 3);
  });
});

describe("shareOfShuffles", () => {
  const share = (values: number[]) =>
    shareOfShuffles(seriesOf(values.map((value) => ({ value, weight: 1 }))), {
      random: new Random(3),
      minSegment: 3,
      draws: 99,
    });
  it("is small where the order makes a clear cut, and large where it makes none", () => {
    expect(share([5, 4, 5, 6, 5, 4, 6, 9, 10, 9, 8, 10, 9, 9])).toBeLessThan(0.001);
    expect(share([5, 9, 4, 10, 5, 9, 6, 8, 5, 10, 4, 9, 6, 9])).toBeGreaterThan(0.3);
  });
  it("is 1 in 28 at least where three of eight months are apart: in 2 of 56 orders the same three stand first or last", () =>
    expect(share([1, 1.01, 0.99, 500, 500.1, 499.9, 500.2, 500])).toBe(2 / 56));
  it("is 1 in 10 at least of six months, however far the halves are apart", () =>
    expect(share([0.99, 1, 1.01, 1000, 1001, 999])).toBeGreaterThanOrEqual(0.1));
});
