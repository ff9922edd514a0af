import { describe, expect, it } from "vitest";
import { tierByThreshold } from "../../../src/lib/tiers/tiers.js";

describe("tierByThreshold(value, thresholds)", () => {
  it.each([
    [100, "top"],
    [99.99, "medium"],
    [50, "medium"],
    [49, "small"],
    [-50, "small"],
  ])("%d is %s, and nobody reaches the empty tier", (value, tier) => {
    expect(tierByThreshold(value, { top: 100, large: null, medium: 50, small: -2 })).toBe(tier);
  });
  it("a value of 0 is small even where the threshold was lower", () => {
    expect(tierByThreshold(0, { top: -1, large: null, medium: null, small: null })).toBe("small");
  });
});
