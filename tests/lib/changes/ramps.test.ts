import { describe, expect, it } from "vitest";
import { Ramps } from "../../../src/lib/changes/ramps.js";

const series = (...values: number[]) => ({
  values: Float64Array.from(values),
  weights: new Float64Array(values.length).fill(1),
});
/** Three at 1, up by threes to 10, three at 10, then down to 1 again. */
const twice = series(1, 1, 1, 4, 7, 10, 10, 10, 7, 4, 1);

describe("Ramps", () => {
  it("counts the places of a stretch's ramp from its start", () => {
    const ramps = new Ramps(twice, 3);
    expect(ramps.between(0, 8).best).toMatchObject({ at: 3, until: 5 });
    expect(ramps.between(0, 8).best!.before).toBeCloseTo(1, 9);
    expect(ramps.between(0, 8).best!.after).toBeCloseTo(10, 9);
    expect(ramps.between(5, 11).best).toMatchObject({ at: 3, until: 5 });
    expect(ramps.between(5, 11).best!.before).toBeCloseTo(10, 9);
    expect(ramps.between(5, 11).best!.after).toBeCloseTo(1, 9);
  });
  it("lets the last point of the series alone be a level, and within it asks for as many as of the first", () => {
    const rising = series(1, 1, 1, 4, 7, 10);
    expect(new Ramps(rising, 3).between(0, 6).best).toMatchObject({ at: 3, until: 5 });
    const goesOn = series(1, 1, 1, 4, 7, 10, 13, 16);
    const within = new Ramps(goesOn, 3).between(0, 6).best;
    expect(within === null || within.until <= 3).toBe(true);
  });
  it("has none where a stretch is too short, or empty", () => {
    const ramps = new Ramps(series(1, 2, 3, 4), 3);
    expect(ramps.between(0, 4).best).toBeNull();
    expect(new Ramps(twice, 3).between(2, 2 + 3).best).toBeNull();
  });
  it("looks for each stretch once", () => {
    const ramps = new Ramps(twice, 3);
    expect(ramps.between(0, 8)).toBe(ramps.between(0, 8));
    expect(ramps.between(0, 8)).not.toBe(ramps.between(0, 11));
  });
});
