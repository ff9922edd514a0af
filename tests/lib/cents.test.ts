import { expect, test } from "vitest";
import { isNothing } from "../../src/lib/cents.js";

test("isNothing(amount) holds for what is written as 0.00, on either side", () => {
  expect([0, 0.0049, -0.0049].every(isNothing)).toBe(true);
  expect([0.005, -0.005, 0.01].some(isNothing)).toBe(false);
});
