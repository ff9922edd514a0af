import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handles, type HandleCustomer } from "../../../src/lib/talk/handles.js";

/** 100 orders of 1,000 a year, half an hour each at 60. */
const customer: HandleCustomer = {
  revenue: 100_000,
  net_revenue: 100_000,
  rebate_share: 0,
  orders: 100,
  hours: 50,
  rate: 60,
  margin_share: 0.25,
  usual: 0.3,
  order_size_baseline: 1250,
  rush_orders: 10,
  order_values: Array.from({ length: 100 }, () => 1000),
  estimated_share: 0,
  drift_effect: null,
};
const options = { priceCeiling: 0.05 };
const of = (gap: number, given: Partial<HandleCustomer> = {}) =>
  handles(gap, { ...customer, ...given }, options);
const kind = (gap: number, name: string, given: Partial<HandleCustomer> = {}) =>
  of(gap, given).find((one) => one.kind === name);

describe("handles", () => {
  it("price: the gap over the revenue, up to the ceiling", () => {
    expect(kind(1000, "price")).toMatchObject({ amount: 1000, is_whole: true, from: 1, to: 1.01 });
    expect(kind(9000, "price")).toMatchObject({ amount: 5000, is_whole: false, to: 1.05 });
  });
  it("minutes per order: 60·g ÷ (orders × rate) less, never below what is usual", () => {
    const found = kind(600, "minutes_per_order")!;
    expect([found.from, found.to, found.amount]).toEqual([30, 24, 600]);
    const capped = kind(9000, "minutes_per_order")!;
    expect(capped.to).toBeCloseTo(18, 9);
    expect(capped.amount).toBeCloseTo(1200, 9);
    expect(kind(9000, "minutes_per_order", { usual: 0.6 })).toBeUndefined();
  });
  it("order size: g ÷ (h·rate) orders fewer, down to the size of the baseline", () => {
    expect(kind(300, "order_size")).toMatchObject({ from: 100, to: 90, amount: 300, is_whole: true });
    expect(kind(9000, "order_size")).toMatchObject({ to: 80, amount: 600, is_whole: false });
    expect(kind(9000, "order_size", { order_size_baseline: 400 })).toBeUndefined();
    expect(kind(9000, "order_size", { order_size_baseline: null })).toMatchObject({ to: 50 });
  });
  it("order size: of all net revenue, as the baseline's is, whatever part of it has a price", () => {
    expect(kind(9000, "order_size", { revenue: 20_000 })).toMatchObject({ to: 80, amount: 600 });
    expect(kind(9000, "order_size", { net_revenue: 110_000 })).toMatchObject({ to: 88, amount: 360 });
  });
  it("least order value: h·rate ÷ margin share, with what smaller orders lose", () => {
    const order_values = [...Array.from({ length: 90 }, () => 1000), ...Array.from({ length: 10 }, () => 40)];
    const found = kind(9000, "minimum_order", { order_values })!;
    expect([found.to, found.amount]).toEqual([120, 200]);
    expect(kind(9000, "minimum_order", { order_values: [1000, 40, 30] })).toBeUndefined();
  });
  it("fee on rush orders: g over their number, at most what an order takes", () => {
    expect(kind(200, "rush_fee")).toMatchObject({ to: 20, amount: 200, is_whole: true });
    expect(kind(9000, "rush_fee")).toMatchObject({ to: 30, amount: 300, is_whole: false });
    expect(kind(9000, "rush_fee", { rush_orders: 3 })).toBeUndefined();
  });
  it("come by yearly euros; of equal ones the answer to what crept in stands first", () => {
    expect(of(9000).map((one) => one.kind)).toEqual(["price", "minutes_per_order", "order_size", "rush_fee"]);
    expect(of(600, { drift_effect: "handling_time" })[0]!.kind).toBe("minutes_per_order");
    expect(of(600, { drift_effect: "order_size" })[0]!.kind).toBe("order_size");
    expect(of(600, { drift_effect: "discount" })[0]!.kind).toBe("price");
  });
  it("say what the hours rest on", () => {
    expect(kind(900, "minutes_per_order", { estimated_share: 0.4 })!.confidence).toBe("partly_registered");
    expect(kind(900, "minutes_per_order", { estimated_share: 1 })!.confidence).toBe("estimated");
    expect(kind(900, "price", { estimated_share: 1 })!.confidence).toBe("measured");
  });
  it("ask more where a year-end rebate takes its share of it", () => {
    expect(kind(1000, "price", { rebate_share: 0.2 })!.to).toBeCloseTo(1.0125, 12);
    expect(kind(200, "rush_fee", { rebate_share: 0.2 })).toMatchObject({ to: 25, amount: 200 });
  });
  it("without hours leave only the price; without a gap, nothing", () => {
    expect(of(900, { hours: null }).map((one) => one.kind)).toEqual(["price"]);
    expect(of(0)).toEqual([]);
    expect(of(-5)).toEqual([]);
  });
  it("never promise more than the gap, and never a broken number", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.record({
          revenue: fc.double({ min: -1e5, max: 1e6, noNaN: true }),
          orders: fc.nat(500),
          hours: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true })),
          margin_share: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
          usual: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
          order_size_baseline: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })),
          rush_orders: fc.nat(50),
        }),
        (gap, given) => {
          for (const { amount, from, to } of handles(gap, { ...customer, ...given }, options)) {
            expect(amount).toBeLessThanOrEqual(gap);
            expect([amount, from, to].every(Number.isFinite)).toBe(true);
          }
        },
      ),
    ));
});
