import { expect, test } from "vitest";
import { asWritten } from "../../../src/lib/text/as_written.js";
import { formats } from "../../../src/lib/text/format.js";

test("asWritten(value, decimals) is the figure that a reader sees: halves away from zero", () => {
  expect(asWritten(2.5)).toBe(3);
  expect(asWritten(-2.5)).toBe(-3);
  expect(asWritten(1.005, 2)).toBe(1.01);
  expect(asWritten(-0.605, 2)).toBe(-0.61);
});

test("it is what the formats write, at every half of a hundredth", () => {
  const { fixed } = formats("en", "EUR");
  for (let thousandths = 5; thousandths < 5000; thousandths += 10)
    expect(asWritten(thousandths / 1000, 2).toFixed(2)).toBe(fixed(thousandths / 1000, 2));
});
