import { describe, expect, it } from "vitest";
import { constantPriceVolume } from "../../src/lib/constant_price_volume.js";

const at = (quantity: number, revenue: number, otherRevenue = 0) => ({
  quantity,
  revenue,
  cost: null,
  listRevenue: null,
  otherRevenue,
});

describe("constantPriceVolume(products)", () => {
  it("values both periods at the mean price, and new and lost products at their own", () => {
    expect(
      constantPriceVolume([
        { product: "kept", before: at(100, 1000), after: at(90, 1080) },
        { product: "lost", before: at(40, 320), after: null },
        { product: "new", before: null, after: at(20, 600) },
      ]),
    ).toEqual({ before: 1420, after: 1590 });
  });
  it("takes credits without quantity into the price", () => {
    expect(constantPriceVolume([{ product: "kept", before: at(10, 100), after: at(20, 200, -40) }])).toEqual({
      before: 90,
      after: 180,
    });
  });
  it("leaves out, of both periods, what has no price", () => {
    expect(
      constantPriceVolume([
        { product: "returned", before: at(10, 100), after: at(-1, -10) },
        { product: "bonus", before: null, after: at(0, 0, -40) },
      ]),
    ).toEqual({ before: 0, after: 0 });
  });
});
