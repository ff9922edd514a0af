import { expect, test } from "vitest";
import { median } from "../../../src/lib/changes/median.js";

test("median([9, 100, 10]) is the middle by size, not by letters, and leaves the values in their order", () => {
  const values = [9, 100, 10];
  expect(median(values)).toBe(10);
  expect(values).toEqual([9, 100, 10]);
});

test("median([-4, 1, 2, 10]) is the mean of both middle values", () =>
  expect(median([-4, 1, 2, 10])).toBe(1.5));

test("median([]) is null", () => expect(median([])).toBeNull());
