import { describe, expect, it } from "vitest";
import { agreedGap, rateOf } from "../../../src/lib/talk/agreed_gap.js";

/** Taken on for 20,000 at 40% and 100 hours; brings 10,000 at 30% and takes 80 hours, where 50 were to do. */
const taken = {
  ...{ expected_revenue: 20_000, expected_margin_share: 0.4, expected_hours: 100 },
  ...{ revenue: 10_000, margin_share: 0.3, hours: 80 },
};

describe("agreedGap", () => {
  it("adds what the margin lacks at the revenue of today to the hours over those of the case", () => {
    expect(agreedGap(taken, 60)).toBeCloseTo(1_000 + 30 * 60, 9);
  });
  it("tells a gap from hours alone where no margin was agreed, or none is known", () => {
    expect(agreedGap({ ...taken, expected_margin_share: null }, 60)).toBeCloseTo(1_800, 9);
    expect(agreedGap({ ...taken, margin_share: null }, 60)).toBeCloseTo(1_800, 9);
  });
  it("tells it from the margin alone where hours were not agreed or are not known, an hour has no price, or none was to be sold", () => {
    expect(agreedGap({ ...taken, expected_hours: null }, 60)).toBeCloseTo(1_000, 9);
    expect(agreedGap({ ...taken, expected_revenue: null }, 60)).toBeCloseTo(1_000, 9);
    expect(agreedGap({ ...taken, expected_revenue: 0 }, 60)).toBeCloseTo(1_000, 9);
    expect(agreedGap({ ...taken, hours: null }, 60)).toBeCloseTo(1_000, 9);
    expect(agreedGap(taken, null)).toBeCloseTo(1_000, 9);
  });
  it("sets hours that were saved off against margin, down to below nothing", () => {
    expect(agreedGap({ ...taken, hours: 40 }, 60)).toBeCloseTo(400, 9);
    expect(agreedGap({ ...taken, hours: 0 }, 60)).toBeCloseTo(-2_000, 9);
  });
  it("knows of none where nothing was agreed", () => {
    const nothing = { expected_revenue: null, expected_margin_share: null, expected_hours: null };
    expect(agreedGap({ ...taken, ...nothing }, 60)).toBeNull();
    expect(agreedGap({ ...taken, ...nothing, expected_revenue: 20_000 }, 60)).toBeNull();
  });
});

describe("rateOf", () => {
  it("is the mean over the customer's own hours, else the rate of all, else not known", () => {
    expect(rateOf({ hours: 80, cost_to_serve: 4_000 }, 60)).toBe(50);
    expect(rateOf({ hours: 0, cost_to_serve: 0 }, 60)).toBe(60);
    expect(rateOf({ hours: null, cost_to_serve: null }, null)).toBeNull();
    expect(rateOf({ hours: 80, cost_to_serve: null }, 60)).toBe(60);
  });
});
