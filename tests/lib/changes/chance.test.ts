import { describe, expect, it } from "vitest";
import { shareOfShuffles, tailShare } from "../../../src/lib/changes/chance.js";
import { Random } from "../../../src/lib/random.js";
import { seriesOf } from "../series_of.js";

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
  it("knows the scale of the tail no better than from the clearest tenth: 10%, times 1 + 9 ÷ 9 to the power of −9, is 1 in 5,120", () => {
    const sample = [...Array.from({ length: 89 }, () => 0), 10, ...Array.from({ length: 9 }, () => 11)];
    expect(tailShare(sample, 19)).toBeCloseTo(1 / 5120, 12);
    expect(tailShare(sample, 10.5)).toBeCloseTo(0.0614709801, 9);
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
  it("is rarely small by chance: at most 1 in 1,000 in fewer than 3 of 1,000 series of noise, at most 1 in 20 in about 50", () => {
    const shares = Array.from({ length: 3000 }, (_, run) => {
      const random = new Random(5, run);
      const noise = () =>
        Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
      const series = seriesOf(Array.from({ length: 24 }, () => ({ value: noise(), weight: 1 })));
      return shareOfShuffles(series, { random, minSegment: 3, draws: 99 });
    });
    const within = (most: number) => shares.filter((one) => one <= most).length / 3000;
    expect(within(0.001)).toBeLessThan(0.003);
    expect(within(0.05)).toBeGreaterThan(0.04);
    expect(within(0.05)).toBeLessThan(0.06);
  });
  it("is 1 in 28 at least where three of eight months are apart: in 2 of 56 orders the same three stand first or last", () =>
    expect(share([1, 1.01, 0.99, 500, 500.1, 499.9, 500.2, 500])).toBe(2 / 56));
  it("is 1 in 10 at least of six months, however far the halves are apart", () =>
    expect(share([0.99, 1, 1.01, 1000, 1001, 999])).toBeGreaterThanOrEqual(0.1));
});
