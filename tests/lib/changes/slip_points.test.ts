import { describe, expect, it } from "vitest";
import { slipPoints, slipSeries } from "../../../src/lib/changes/slip_points.js";
import { slipMonths } from "../slip_months.js";

describe("slipPoints", () => {
  it("gives the margin share of revenue with known cost, weighted by it; a month without is no point", () => {
    const months = slipMonths(4, (month) =>
      month === 1
        ? { revenue: Number.NaN, gross_margin: Number.NaN }
        : month === 2
          ? { revenue: 3000, gross_margin: 600 }
          : {},
    );
    const points = slipPoints(months, "margin_share");
    expect([...points.months]).toEqual([0, 2, 3]);
    expect([...points.values]).toEqual([0.3, 0.2, 0.3]);
    expect([...points.weights].map((weight) => weight / points.weights[0]!)).toEqual([1, 3, 1]);
  });
  it("gives prices as revenue against the same at mean prices", () =>
    expect([
      ...slipPoints(
        slipMonths(2, () => ({ measured: 970 })),
        "price_index",
      ).values,
    ]).toEqual([0.97, 0.97]));
  it("gives hours per order so that its level is told in hours, none where there are no orders or hours are not supplied", () => {
    const points = slipPoints(
      slipMonths(4, (month) => ({ orders: month === 2 ? 0 : 10, hours: month === 3 ? Number.NaN : 4 })),
      "hours_per_order",
    );
    expect([...points.months]).toEqual([0, 1]);
    expect(points.levelOf!(points.values[0]!)).toBeCloseTo(0.4, 12);
  });
  it("gives order size so that its level is told in money, the total of the volume over the orders", () => {
    const points = slipPoints(
      slipMonths(2, (month) => ({ orders: month === 0 ? 10 : 40 })),
      "order_size",
    );
    expect([...points.values].map((value) => points.levelOf!(value))).toEqual([100, 25]);
  });
  it("counts orders, a month without any as none, with the volume beside it", () => {
    const points = slipPoints(
      slipMonths(3, (month) => (month === 1 ? { orders: 0, volume: Number.NaN } : {})),
      "orders",
    );
    expect([...points.told!.values]).toEqual([10, 0, 10]);
    expect([...points.values].map((value) => points.levelOf!(value)).map(Math.round)).toEqual([10, 0, 10]);
    expect([...points.volumes!.values]).toEqual([1000, 0, 1000]);
    expect(
      slipPoints(
        slipMonths(3, () => ({ volume: Number.NaN })),
        "orders",
      ).volumes,
    ).toBeUndefined();
  });
  it("has no point of anything but orders where only orders are known", () => {
    const nothing = { revenue: NaN, gross_margin: NaN, hours: NaN, measured: NaN, volume: NaN };
    const months = slipMonths(5, () => nothing);
    expect(slipSeries.map((series) => slipPoints(months, series).values.length)).toEqual([0, 0, 0, 0, 5]);
  });
});
