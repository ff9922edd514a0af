import { describe, expect, it } from "vitest";
import { isYearly, pacedHours } from "../../../src/lib/changes/paced_hours.js";
import { slipPoints } from "../../../src/lib/changes/slip_points.js";
import { slipMonths } from "../slip_months.js";

const months = Float64Array.from({ length: 40 }, (_, month) => month);
const rise = (at: number) => ({ at, before: 1, after: 3 });
const fall = (at: number) => ({ at, before: 3, after: 1 });

describe("isYearly", () => {
  it("holds where levels come and go at the same time of two years, to a month", () =>
    expect(isYearly({ months }, [rise(8), fall(11), rise(19), fall(23)])).toBe(true));
  it("holds where only the rises do, since a change that stays may hide a fall", () =>
    expect(isYearly({ months }, [rise(8), rise(19), fall(23)])).toBe(true));
  it("does not where all changes go one way, as a rise in steps does", () =>
    expect(isYearly({ months }, [rise(8), rise(19)])).toBe(false));
  it("does not where neither comes back", () => {
    expect(isYearly({ months }, [rise(8), fall(11), rise(24), fall(28)])).toBe(false);
    expect(isYearly({ months }, [rise(8), fall(15)])).toBe(false);
    expect(isYearly({ months }, [])).toBe(false);
  });
  it("goes by the months of the points, not by their number", () =>
    expect(
      isYearly({ months: months.map((month) => month + (month > 15 ? 5 : 0)) }, [
        ...[rise(8), fall(11)],
        ...[rise(20), fall(23)],
      ]),
    ).toBe(false));
});

describe("pacedHours", () => {
  it("takes out a spring in which each order takes three times as long, and leaves what came on top", () => {
    const spring = (month: number) => (month % 12 >= 2 && month % 12 <= 4 ? 3 : 1);
    const points = slipPoints(
      slipMonths(48, (month) => ({ hours: 20 * spring(month) * (month < 24 ? 1 : 2) })),
      "hours_per_order",
    );
    const { told } = pacedHours(points)!;
    const levels = [0, 3, 20, 24, 27, 47].map((month) => told!.values[month]!.toFixed(6));
    expect(levels).toEqual(["3.000000", "3.000000", "3.000000", "6.000000", "6.000000", "6.000000"]);
  });
  it("is null where no season is plain, or fewer than three years in a row end with the last month", () => {
    expect(
      pacedHours(
        slipPoints(
          slipMonths(48, () => ({ hours: 20 })),
          "hours_per_order",
        ),
      ),
    ).toBeNull();
    const gap = slipMonths(48, (month) => ({
      orders: month === 20 ? 0 : 10,
      hours: month % 12 === 3 ? 90 : 20,
    }));
    expect(pacedHours(slipPoints(gap, "hours_per_order"))).toBeNull();
  });
});
