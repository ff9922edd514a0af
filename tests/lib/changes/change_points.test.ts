import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changePoints } from "../../../src/lib/changes/change_points.js";
import { Random } from "../../../src/lib/random.js";
import { seasonOf } from "../../../src/lib/changes/season.js";
import type { Series } from "../../../src/lib/changes/series.js";

/** A normal draw (Box and Muller). */
function normal(random: Random): number {
  const [u, v] = [1 - random.uniform(), random.uniform()];
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}
const plain = (values: Iterable<number>): Series => {
  const all = Float64Array.from(values);
  return { values: all, weights: new Float64Array(all.length).fill(1) };
};
/** Noise around a level that changes in the middle, within `months` of each other. */
const series = (n: number, key: number, step = 0, months = 0) => {
  const random = new Random(5, key);
  const share = (i: number) => Math.min(1, Math.max(0, (i + 1 - n / 2) / (months + 1)));
  return plain(Array.from({ length: n }, (_, i) => normal(random) + step * share(i)));
};
const find = (points: Series) => changePoints(points, { random: new Random(1) });

describe("changePoints", () => {
  it("dates a clear step, with levels, an interval around it and a small p", () => {
    const [found, ...more] = find(series(48, 3, 4));
    expect(more).toEqual([]);
    expect([found!.at, found!.until]).toEqual([24, 24]);
    expect(found!.from).toBeLessThanOrEqual(24);
    expect(found!.to).toBeGreaterThanOrEqual(24);
    expect(found!.after - found!.before).toBeGreaterThan(3);
    expect(found!.p_value).toBeLessThan(0.001);
  });
  it("dates steps of 4σ to within a quarter, most of them", () => {
    const found = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((key) => find(series(48, key, 4)));
    expect(found.length).toBeGreaterThanOrEqual(9);
    expect(found.filter(({ from, to }) => to - from <= 3).length).toBeGreaterThanOrEqual(6);
  });
  it("tells what came little by little as one change, from its beginning to the new level", () => {
    const [found, ...more] = find(series(60, 3, 8, 11));
    expect(more).toEqual([]);
    expect(Math.abs(found!.at - 30)).toBeLessThanOrEqual(2);
    expect(Math.abs(found!.until - 41)).toBeLessThanOrEqual(2);
    expect(found!.after - found!.before).toBeGreaterThan(7);
    expect(found!.from).toBeLessThanOrEqual(30);
    expect(found!.to).toBeGreaterThanOrEqual(30);
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
    expect(find(plain(new Array<number>(40).fill(7)))).toEqual([]);
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
      const share = (step: number) => shareOf(150, (key) => changesIn(n, key, step).length > 0);
      expect(share(0)).toBeLessThan(alarms);
      expect(share(1.5)).toBeGreaterThan(power);
    },
  );
  it.each([
    ["step of 2σ", 2, 0, 0.88, 0.1],
    ["change of 5σ that takes a year", 5, 11, 0.82, 1],
  ])(
    "of 60 months, the interval of a %s holds its month more often than not, and few steps pass for gradual",
    (_, step, months, held, gradual) => {
      const found = Array.from({ length: 80 }, (_, key) => changesIn(60, key, step, months)).filter(
        (changes) => changes.length === 1,
      );
      const share = (is: (change: (typeof found)[number][number]) => boolean) =>
        found.filter(([change]) => is(change!)).length / found.length;
      expect(found.length).toBeGreaterThan(50);
      expect(share(({ from, to }) => from <= 30 && to >= 30)).toBeGreaterThan(held);
      expect(share(({ at, until }) => until > at)).toBeLessThanOrEqual(gradual);
    },
  );
});

const changesIn = (n: number, key: number, step: number, months = 0) =>
  changePoints(series(n, 100 + key, step, months), { random: new Random(2, key), draws: 39 });
const shareOf = (runs: number, is: (key: number) => boolean) =>
  Array.from({ length: runs }, (_, key) => is(key)).filter(Boolean).length / runs;

/** February 1983, counted from January 1969. */
const law = 169;
const folder = "../shared/data/changepoint";
const column = (file: string, name: string) => {
  const [head, ...lines] = readFileSync(`${folder}/${file}`, "utf8").trim().split("\n");
  const place = head!.split(",").findIndex((one) => one.replaceAll('"', "") === name);
  return lines.map((line) => Number(line.split(",")[place]));
};

describe.skipIf(!existsSync(folder))("published series (skipped where ../shared/data is absent)", () => {
  it("the Nile falls once, from 1899 on: after its 28th year", () => {
    const [found, ...more] = find(plain(column("Nile.csv", "value")));
    expect(more).toEqual([]);
    expect([1871 + found!.at, 1871 + found!.until]).toEqual([1899, 1899]);
    expect(1871 + found!.from).toBeGreaterThanOrEqual(1890);
    expect(1871 + found!.to).toBeLessThanOrEqual(1908);
    expect(found!.p_value).toBeLessThan(0.001);
  });
  /** As orders are looked at: square roots at the pace of their year. */
  const without = (name: string) => {
    const values = Float64Array.from(column("Seatbelts.csv", name));
    const weights = seasonOf(values);
    return find({ values: values.map((value, i) => Math.sqrt(value / weights[i]!)), weights });
  };
  // January 1983 of the front-seat passengers lies in the middle between both levels.
  it("drivers hurt fall last in February 1983, when belts became law, and front-seat passengers within a month of it", () => {
    const [front, drivers] = [without("front").at(-1)!, without("drivers").at(-1)!];
    expect([front.at, drivers.at]).toEqual([law - 1, law]);
    for (const { from, to, before, after } of [front, drivers]) {
      expect(from).toBeLessThanOrEqual(law);
      expect(to).toBeGreaterThanOrEqual(law);
      expect((after / before) ** 2).toBeLessThan(0.85);
    }
  });
  it("passengers at the back, to whom it did not apply, do not fall then", () =>
    expect(
      without("rear").filter(({ from, to, before, after }) => after < before && from <= law && to >= law),
    ).toEqual([]));
});
