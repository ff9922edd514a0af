import { expect, test } from "vitest";
import { shiftPoints } from "../../src/components/shift_points.js";

const points = (share: number) => `${(100 * share).toFixed(1)} pt`;
const shift = (before: number, after: number, rate: number, mix: number, apart: number | null = 0) =>
  shiftPoints(
    {
      margin_share_before: before,
      margin_share_after: after,
      rate_points: rate,
      mix_points: mix,
      not_decomposable_points: apart,
    },
    points,
  );

test("the parts add up to the change between the margins as they are written; what rounding leaves goes to the largest", () => {
  // 31.9% to 30.3% is 1.6 down; rounded by themselves the parts would be 0.8 and 0.9.
  expect(shift(0.3187, 0.3025, -0.0077, -0.0085)).toEqual(["-0.8 pt", "-0.8 pt", null]);
  expect(shift(0.2969, 0.2727, -0.0226, -0.0016)).toEqual(["-2.2 pt", "-0.2 pt", null]);
  expect(shift(0.4, 0.35, -0.06, 0.01)).toEqual(["-6.0 pt", "1.0 pt", null]);
});

test("a part that cannot be split is told from a twentieth of a point on", () => {
  expect(shift(0.4, 0.3793, -0.01, -0.01, -0.0007)).toEqual(["-1.0 pt", "-1.0 pt", "-0.1 pt"]);
  expect(shift(0.4, 0.3797, -0.01, -0.01, -0.0003)).toEqual(["-1.0 pt", "-1.0 pt", null]);
});

test("what does not add up for another reason is written as it is", () =>
  expect(shift(0.9, 1, 0, 0)).toEqual(["0.0 pt", "0.0 pt", null]));
