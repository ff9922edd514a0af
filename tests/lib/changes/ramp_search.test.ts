import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rampLevel } from "../../../src/lib/changes/ramp.js";
import { RampSearch } from "../../../src/lib/changes/ramp_search.js";

const equal = (n: number) => new Float64Array(n).fill(1);

describe("RampSearch", () => {
  it("finds a ramp where it is, with both its levels", () => {
    const values = Float64Array.from([10, 10, 10, 10, 12, 14, 16, 18, 20, 20, 20, 20]);
    const found = new RampSearch(equal(12), 3, 3).fit(values)!;
    expect([found.at, found.until]).toEqual([4, 8]);
    expect(found.before).toBeCloseTo(10, 9);
    expect(found.after).toBeCloseTo(20, 9);
    expect(found.rss).toBeCloseTo(0, 9);
  });
  it("finds one that is still under way at the last point, where it may be", () => {
    const values = Float64Array.from([10, 10, 10, 10, 10, 12, 14, 16, 18]);
    expect(new RampSearch(equal(9), 3, 1).fit(values)).toMatchObject({ at: 5, until: 8 });
    expect(new RampSearch(equal(9), 3, 3).fit(values)!.until).toBeLessThanOrEqual(6);
  });
  it("leaves a step to others, and of too few points says nothing", () => {
    const found = new RampSearch(equal(8), 3, 3).fit(Float64Array.from([1, 1, 1, 1, 9, 9, 9, 9]));
    expect(found === null || found.rss > 1).toBe(true);
    expect(new RampSearch(equal(6), 3, 3).fit(Float64Array.from([1, 2, 3, 4, 5, 6]))).toBeNull();
  });
  it("hardly minds a month with next to no weight", () => {
    const values = Float64Array.from([10, 10, 10, 99, 10, 12, 14, 16, 18, 20, 20, 20]);
    const weights = equal(12);
    weights[3] = 1e-6;
    expect(new RampSearch(weights, 3, 3).fit(values)).toMatchObject({ at: 5, until: 9 });
  });
  it("has the sum of squares of the ramp that it tells, and no other beats it", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 9,
          maxLength: 12,
        }),
        fc.nat(),
        fc.nat(),
        (points, a, b) => {
          const [values, weights] = [0, 1].map((i) => Float64Array.from(points, (one) => one[i]!));
          const n = points.length;
          const rss = (at: number, until: number, before: number, after: number) =>
            points.reduce(
              (sum, [y, w], i) => sum + w * (y - rampLevel({ at, until, before, after, rss: 0 }, i)) ** 2,
              0,
            );
          const { at, until, before, after, rss: told } = new RampSearch(weights!, 3, 1).fit(values!)!;
          expect(rss(at, until, before, after)).toBeCloseTo(told, 5);
          const otherAt = 3 + (a % (n - 5));
          const otherUntil = otherAt + 2 + (b % (n - otherAt - 2));
          expect(rss(otherAt, otherUntil, before, after)).toBeGreaterThanOrEqual(told - 1e-6);
        },
      ),
      { numRuns: 200, seed: 7 },
    ));
  const series = (n: number) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n });
  const weights = (n: number) =>
    fc.array(
      fc.double({ min: -12, max: 1, noNaN: true }).map((power) => 10 ** power),
      { minLength: n, maxLength: n },
    );
  it("finds the very same in a second series as in a first, whatever the weights", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 40 }).chain((n) => fc.tuple(weights(n), series(n), series(n))),
        fc.boolean(),
        ([drawn, one, other], isEqual) => {
          const own = isEqual ? equal(drawn.length) : Float64Array.from(drawn);
          const search = new RampSearch(own, 3, 3);
          search.fit(Float64Array.from(one));
          expect(search.fit(Float64Array.from(other))).toEqual(
            new RampSearch(own, 3, 3).fit(Float64Array.from(other)),
          );
        },
      ),
      { numRuns: 300, seed: 11 },
    ));
});
