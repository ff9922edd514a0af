import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundExact } from "../../../src/lib/text/round_exact.js";

describe("roundExact(parts, total, decimals)", () => {
  it("gives the missing cent to the part that lost most", () => {
    expect(roundExact([10 / 3, 10 / 3, 10 / 3], 10, 2)).toEqual([3.34, 3.33, 3.33]);
    expect(roundExact([0.334, 0.338, 0.328], 1, 2)).toEqual([0.33, 0.34, 0.33]);
  });
  it("leaves parts that are round already alone, zeros and 0.29 included", () => {
    expect(roundExact([0.29, 0, -1.13, 0.57], -0.27, 2)).toEqual([0.29, 0, -1.13, 0.57]);
  });
  it("rounds negative parts to a negative total", () => {
    expect(roundExact([-10 / 3, -10 / 3, -10 / 3], -10, 2)).toEqual([-3.33, -3.33, -3.34]);
  });
  it("ties to a total that was itself rounded before", () => {
    expect(roundExact([1.004, 1.004, 1.004], 3.01, 2)).toEqual([1.01, 1, 1]);
    expect(roundExact([1.0049, 2], 3, 2)).toEqual([1, 2]);
  });
  it("rounds half a cent of the total away from zero", () => {
    expect(roundExact([1.005], 1.005, 2)).toEqual([1.01]);
    expect(roundExact([-1.005], -1.005, 2)).toEqual([-1.01]);
  });
  it("refuses parts that do not add up to their total", () => {
    expect(() => roundExact([1, 2], 4, 2)).toThrow("parts add up to 3, not to their total 4");
    expect(() => roundExact([NaN], 1, 2)).toThrow(RangeError);
    expect(roundExact([], 0, 2)).toEqual([]);
  });
  it("moves no part by a whole cent, and the cents add up", () => {
    const euros = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(euros, { minLength: 1, maxLength: 13 }), (parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        const rounded = roundExact(parts, total, 2);
        const cents = rounded.reduce((sum, part) => sum + Math.round(part * 100), 0);
        expect(Math.abs(cents - total * 100)).toBeLessThanOrEqual(0.5 + 1e-6);
        rounded.forEach((part, i) => expect(Math.abs(part - parts[i]!)).toBeLessThan(0.01 + 1e-9));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
