import { expect, test } from "vitest";
import { noiseScale } from "../../../src/lib/changes/noise_scale.js";

const series = (values: number[], weights = values.map(() => 1)) => ({
  values: Float64Array.from(values),
  weights: Float64Array.from(weights),
});

test("differences of 1, −1, 2 and −2 lie 1.5 off their median in the middle: 1.4826 × 1.5 ÷ √2", () => {
  expect(noiseScale(series([0, 1, 0, 2, 0]))).toBeCloseTo(1.5725, 4);
});

test("where most differences are equal it is their root mean square: √(16 ÷ 2 ÷ 5)", () => {
  expect(noiseScale(series([0, 0, 0, 0, 0, 4]))).toBeCloseTo(1.264911, 6);
});

test("a difference counts by the weights of both points: 3 ÷ √(1 + 1/4)", () => {
  expect(noiseScale(series([0, 3], [1, 4]))).toBeCloseTo(2.683282, 6);
});

test("one point has no noise", () => expect(noiseScale(series([5]))).toBe(0));
