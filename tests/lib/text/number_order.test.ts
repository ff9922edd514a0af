import fc from "fast-check";
import { expect, test } from "vitest";
import { numberOrder } from "../../../src/lib/text/number_order.js";

const order = (...numbers: number[]) => [...numberOrder(Float64Array.from(numbers))];

test("numbers come from the lowest to the highest, equal ones in the order given", () => {
  expect(order(3, -1, 3, -1, 0, -1)).toEqual([1, 3, 5, 4, 0, 2]);
});

test("numbers that differ in their last bits alone are told apart, above zero and below", () => {
  expect(order(1 + Number.EPSILON, 1, 1 - Number.EPSILON)).toEqual([2, 1, 0]);
  expect(order(-1, -1 - Number.EPSILON, -1 + Number.EPSILON, -1)).toEqual([1, 0, 3, 2]);
});

test("the ends of the scale stand at its ends, and both zeros are one number", () => {
  expect(order(Infinity, 0, Number.MAX_VALUE, -0, -Infinity, -Number.MAX_VALUE, Number.MIN_VALUE)).toEqual([
    4, 5, 1, 3, 6, 2, 0,
  ]);
});

test("many shares that are equal but for their rounding stand in runs, each in the order given", () => {
  const three = [0.3, 0.30000000000000004, 0.29999999999999993];
  const shares = Array.from({ length: 30_000 }, (_, at) => three[at % 3]!);
  const found = order(...shares);
  expect([found[0], found[9_999], found[10_000], found[20_000], found[29_999]]).toEqual([
    2, 29_999, 0, 1, 29_998,
  ]);
});

test("nothing comes to nothing", () => {
  expect(order()).toEqual([]);
});

const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -30, max: 30 }).map((step) => 1e9 + step / 1e4),
  fc.integer({ min: -3, max: 3 }).map((step) => -5 + step * Number.EPSILON),
);

test("any numbers stand as a sort by comparison puts them", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
      const places = numbers.map((_, at) => at);
      expect(order(...numbers)).toEqual(
        places.sort((a, b) => (numbers[a]! < numbers[b]! ? -1 : numbers[a]! > numbers[b]! ? 1 : a - b)),
      );
    }),
    { seed: 1, numRuns: 300 },
  );
});
