import { describe, expect, it } from "vitest";
import { Ramps } from "../../../src/lib/changes/ramps.js";
import { RunningSums } from "../../../src/lib/changes/running_sums.js";
import { shapesOf } from "../../../src/lib/changes/shapes.js";

/** The shapes of a series of equal weights that is cut at `breaks`; a level costs 3 × `unit`, a ramp 5 ×. */
function shapes(values: readonly number[], breaks: readonly number[], unit: number) {
  const series = { values: Float64Array.from(values), weights: new Float64Array(values.length).fill(1) };
  const found = shapesOf(series, breaks, {
    sums: new RunningSums(series),
    ramps: new Ramps(series, 3),
    ...{ unit, minSegment: 3 },
  });
  return found.map(({ at, until, before, after }) => [at, until, round(before), round(after)]);
}
const round = (value: number) => Math.round(1e6 * value) / 1e6;
/** Four at 10, then 12, 14, 16, 18, and four at 20. */
const creeping = [10, 10, 10, 10, 12, 14, 16, 18, 20, 20, 20, 20];

describe("shapesOf", () => {
  it("without a break there is no change, of one point neither", () => {
    expect(shapes([5, 5, 5, 5], [], 1)).toEqual([]);
    expect(shapes([5], [], 1)).toEqual([]);
  });
  it("a step is one at once, between the means of its levels", () =>
    expect(shapes([1, 2, 1, 2, 9, 8, 9, 8], [4], 1)).toEqual([[4, 4, 1.5, 8.5]]));
  it("two steps the same way are one ramp where a straight line fits at less cost", () => {
    // Levels of 10.4, 15 and 19.6 leave 3.2 + 2 + 3.2, and cost 6; a ramp leaves nothing, and costs 5.
    expect(shapes(creeping, [5, 7], 1)).toEqual([[4, 8, 10, 20]]);
  });
  it("one step too is a ramp, where what it leaves is more than the second end costs", () => {
    // Levels of 11 and 19 leave 14 each; a ramp leaves nothing, and costs 2 × the unit more.
    expect(shapes(creeping, [6], 1)).toEqual([[4, 8, 10, 20]]);
    expect(shapes(creeping, [6], 100)).toEqual([[6, 6, 11, 19]]);
  });
  it("steps that go opposite ways stay two", () =>
    expect(shapes([1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1], [4, 8], 1)).toEqual([
      [4, 4, 1, 9],
      [8, 8, 9, 1],
    ]));
  it("a ramp up and a step down stand in their order, below zero too", () =>
    expect(shapes([...creeping, -5, -5, -5, -5], [5, 7, 12], 1)).toEqual([
      [4, 8, 10, 20],
      [12, 12, 19.6, -5],
    ]));
  it("levels that are equal on both sides of a break are no way up", () => {
    const [only] = shapes([3, 3, 3, 3, 3, 3, 3, 3], [4], 1);
    expect(only).toEqual([4, 4, 3, 3]);
  });
});
