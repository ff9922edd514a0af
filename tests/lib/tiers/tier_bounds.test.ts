import { expect, test } from "vitest";
import { tierWithValue, type TierBounds } from "../../../src/lib/tiers/tier_bounds.js";

/** Twenty customers at 200, 190, 180 … 10: one is top, none large, three medium. */
const bounds: TierBounds = {
  top: { enters_from: 200, leaves_below: 190 },
  large: { enters_from: 200, leaves_below: 190 },
  medium: { enters_from: 170, leaves_below: 160 },
};

test("the last of a tier stays in it while it earns more than the next, and the first below it must pass the last", () => {
  expect(tierWithValue(165, 170, bounds)).toBe("medium");
  expect(tierWithValue(159, 170, bounds)).toBe("small");
  expect(tierWithValue(165, 160, bounds)).toBe("small");
  expect(tierWithValue(171, 160, bounds)).toBe("medium");
  expect(tierWithValue(0, 200, bounds)).toBe("small");
});

test("by thresholds the bounds are the thresholds", () => {
  const given = (threshold: number) => ({ enters_from: threshold, leaves_below: threshold });
  const thresholds: TierBounds = { top: given(195), large: given(100), medium: given(50) };
  expect(tierWithValue(100, 20, thresholds)).toBe("large");
  expect(tierWithValue(99, 200, thresholds)).toBe("medium");
});
