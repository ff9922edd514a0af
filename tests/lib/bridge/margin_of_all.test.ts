import { expect, test } from "vitest";
import { isMarginOfAll } from "../../../src/lib/bridge/margin_of_all.js";

test("isMarginOfAll(...shares) holds where each share is the whole, and not where one is less or not known", () => {
  expect(isMarginOfAll(1, 1)).toBe(true);
  expect(isMarginOfAll(1, 0.999)).toBe(false);
  expect(isMarginOfAll(null, 1)).toBe(false);
});
