import { describe, expect, it } from "vitest";
import { driftAmount, mainDriftEffect } from "../../../src/lib/bridge/drift.js";

const effects = {
  price: 120,
  discount: -40,
  cost: -95,
  mix: -10,
  volume: -900,
  new: 50,
  lost: -60,
  not_decomposable: -7,
  service_volume: 33,
  order_size: -20,
  handling_time: -80,
  rate: -15,
  other: 5,
};

describe("drift", () => {
  it("driftAmount leaves volume, new, lost and what cannot be split out", () => {
    expect(driftAmount(effects)).toBe(-140);
    expect(driftAmount({ volume: -900 })).toBe(0);
  });
  it("mainDriftEffect of a leak is the largest loss, though a gain is larger", () => {
    expect(mainDriftEffect(effects)).toEqual({ effect: "handling_time", amount: -80 });
  });
  it("mainDriftEffect counts cost less what prices made up for, under the name of the larger", () => {
    expect(mainDriftEffect({ price: 50, cost: -90, discount: -30 })).toEqual({ effect: "cost", amount: -40 });
    expect(mainDriftEffect({ price: 50, cost: -90, discount: -41 })).toEqual({
      effect: "discount",
      amount: -41,
    });
    expect(mainDriftEffect({ price: -60, cost: 20 })).toEqual({ effect: "price", amount: -40 });
    expect(mainDriftEffect({ price: 90, cost: -60, mix: 20 })).toEqual({ effect: "price", amount: 30 });
    expect(mainDriftEffect({ price: -10, cost: -20 })).toEqual({ effect: "cost", amount: -20 });
  });
  it("mainDriftEffect of a gain is the largest gain", () => {
    expect(mainDriftEffect({ price: 120, handling_time: -50 })).toEqual({ effect: "price", amount: 120 });
  });
  it("mainDriftEffect of equals is the first in the order of the waterfall", () => {
    expect(mainDriftEffect({ rate: -5, mix: -5 })).toEqual({ effect: "mix", amount: -5 });
  });
  it("mainDriftEffect is null without drift, rounding noise included", () => {
    expect(mainDriftEffect({})).toBeNull();
    expect(mainDriftEffect({ price: 0.1 + 0.2, cost: -0.3 })).toBeNull();
  });
});
