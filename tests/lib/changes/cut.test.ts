import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CutSearch } from "../../../src/lib/changes/cut.js";
import { seriesOf } from "../series_of.js";

const plain = (values: readonly number[]) => seriesOf(values.map((value) => ({ value, weight: 1 })));

describe("CutSearch", () => {
  it("finds the first point of the second level, and how clear it is", () => {
    const search = new CutSearch(8, 3);
    expect(search.find(plain([1, 2, 1, 2, 11, 12, 11, 12]))).toBe(4);
    // 202 around one level, 2 around two.
    expect(search.ratio).toBeCloseTo(8 * Math.log(202 / 2), 9);
  });
  it("keeps each level as long as it must be", () =>
    expect(new CutSearch(6, 3).find(plain([9, 1, 1, 1, 1, 1]))).toBe(3));
  it("of equally good cuts takes the first, wherever the guess", () => {
    const flat = plain([2, 2, 2, 2, 2, 2, 2, 2]);
    for (const guess of [3, 4, 5]) expect(new CutSearch(8, 3).find(flat, guess)).toBe(3);
  });
  it("finds the very same with a guess as without", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ value: fc.integer({ min: -9, max: 9 }), weight: fc.integer({ min: 1, max: 4 }) }),
          {
            minLength: 6,
            maxLength: 30,
          },
        ),
        fc.nat(),
        (points, at) => {
          const series = seriesOf(points);
          const [plainly, guided] = [new CutSearch(points.length, 3), new CutSearch(points.length, 3)];
          const guess = 3 + (at % (points.length - 5));
          expect(guided.find(series, guess)).toBe(plainly.find(series));
          expect(guided.ratio).toBe(plainly.ratio);
        },
      ),
      { numRuns: 300, seed: 3 },
    ));
});
