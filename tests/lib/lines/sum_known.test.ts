import { expect, test } from "vitest";
import { sumKnown } from "../../../src/lib/lines/sum_known.js";

test("sumKnown(values) adds up what is known, and is null where nothing is", () => {
  expect(sumKnown([2, null, 3])).toBe(5);
  expect(sumKnown([0, null])).toBe(0);
  expect(sumKnown([null])).toBeNull();
  expect(sumKnown([])).toBeNull();
});
