import { describe, expect, it } from "vitest";
import { changePoints, tailShare } from "../../src/lib/change_points.js";
import { falseDiscovery } from "../../src/lib/false_discovery.js";
import { Random } from "../../src/lib/random.js";

/** A normal draw (Box and Muller). */
function normal(random: Random): number {
  const [u, v] = [1 - random.uniform(), random.uniform()];
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}
const series = (n: number, key: number, step = 0) => {
  const random = new Random(5, key);
  return Array.from({ length: n }, (_, i) => ({
    value: normal(random) + (i >= n / 2 ? step : 0),
    weight: 1,
  }));
};
const find = (points: { value: number; weight: number }[]) => changePoints(points, { random: new Random(1) });

describe("changePoints", () => {
  it("dates a clear step, with levels, an interval around it and a small p", () => {
    const [found, ...more] = find(series(48, 3, 4));
    expect(more).toEqual([]);
    expect(found!.at).toBe(24);
    expect(found!.from).toBeLessThanOrEqual(24);
    expect(found!.to).toBeGreaterThanOrEqual(24);
    expect(found!.to - found!.from).toBeLessThanOrEqual(3);
    expect(found!.after - found!.before).toBeGreaterThan(3);
    expect(found!.p_value).toBeLessThan(0.001);
  });
  it("is less sure of a faint step than of a clear one", () => {
    const width = ({ from, to }: { from: number; to: number }) => to - from;
    const faint = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((key) => find(series(48, key, 1.3)));
    const clear = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((key) => find(series(48, key, 5)));
    const mean = (all: typeof faint) => all.reduce((sum, one) => sum + width(one), 0) / all.length;
    expect(faint.length).toBeGreaterThan(3);
    expect(mean(faint)).toBeGreaterThan(mean(clear) + 2);
  });
  it("says nothing of fewer than 24 months, nor of a line without noise", () => {
    expect(find(series(23, 3, 9))).toEqual([]);
    expect(find(Array.from({ length: 40 }, () => ({ value: 7, weight: 1 })))).toEqual([]);
  });
  it("gives the same answer every time", () =>
    expect(find(series(36, 8, 2))).toEqual(find(series(36, 8, 2))));
  it.each([
    [24, 0.13, 0.6],
    [36, 0.11, 0.78],
    [60, 0.07, 0.95],
  ])(
    "of %i months of noise, false alarms stay below %d, and a step of 1.5σ is found in more than %d",
    (n, alarms, power) => {
      const runs = 150;
      const share = (step: number) =>
        Array.from({ length: runs }, (_, key) =>
          changePoints(series(n, 100 + key, step), { random: new Random(2, key), draws: 19 }),
        ).filter((found) => found.length > 0).length / runs;
      expect(share(0)).toBeLessThan(alarms);
      expect(share(1.5)).toBeGreaterThan(power);
    },
  );
});

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

describe("falseDiscovery", () => {
  it("gives Benjamini and Hochberg's adjusted p-values", () =>
    expect(falseDiscovery([0.01, 0.04, 0.03, 0.005]).map((q) => Number(q.toFixed(6)))).toEqual([
      0.02, 0.04, 0.04, 0.02,
    ]));
  it("counts what was tested and showed nothing", () =>
    expect(falseDiscovery([0.01, 0.02], 10).map((q) => Number(q.toFixed(6)))).toEqual([0.1, 0.1]));
  it("never passes 1, and of nothing is nothing", () => {
    expect(falseDiscovery([0.9], 100)).toEqual([1]);
    expect(falseDiscovery([])).toEqual([]);
  });
});
