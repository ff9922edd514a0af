import { expect, test } from "vitest";
import { isNothing, writtenChange } from "../../../src/lib/text/cents.js";

test("isNothing(amount) holds for what is written as 0.00, on either side", () => {
  expect([0, 0.0049, -0.0049].every(isNothing)).toBe(true);
  expect([0.005, -0.005, 0.01].some(isNothing)).toBe(false);
});

test("writtenChange(from, to) is what a reader finds between two amounts in whole units", () => {
  expect(writtenChange(-351.6, -881.4)).toBe(-529);
  expect(writtenChange(2.5, -2.5)).toBe(-6);
});

test("writtenChange(from, to, 3) is what a reader finds between two percentages of one decimal", () => {
  expect(writtenChange(0.09551, 0.09746, 3)).toBeCloseTo(0.001, 12);
  expect(writtenChange(-0.0004, 0.0004, 3)).toBeCloseTo(0, 12);
});

test("writtenChange(from, to, decimals) is that of the digits, where the nearest binary number lies below a half", () => {
  expect(writtenChange(0.604, 0.605, 2)).toBeCloseTo(0.01, 12);
  expect(writtenChange(0.14449, 0.1445, 3)).toBeCloseTo(0.001, 12);
});
