import fc from "fast-check";
import { expect, test } from "vitest";
import { closeGap } from "../../../src/lib/talk/close_gap.js";
import { leversNow, whatIf, type Year } from "../../../src/lib/talk/what_if.js";

/** 120 orders of 50 minutes at 60 an hour, 20 of them in a rush. */
const year: Year = {
  revenue: 100_000,
  priced_revenue: 90_000,
  gross_margin: 25_000,
  costed_revenue: 100_000,
  other_cost: 1_000,
  rebate_share: 0.01,
  orders: 120,
  hours: 100,
  rate: 60,
  rush_orders: 20,
};
const targets = [
  { lever: "minutes_per_order", to: 30 },
  { lever: "price", to: 1.05 },
  { lever: "rush_fee", to: 25 },
] as const;

test("the first lever alone where it goes far enough, and only as far as is needed", () => {
  expect(closeGap(1200, year, targets)).toEqual({ ...leversNow(year), minutes_per_order: 40 });
});

test("then the next: what minutes leave, the price brings", () => {
  const { minutes_per_order, price, rush_fee } = closeGap(2400 + 891, year, targets);
  expect(minutes_per_order).toBe(30);
  expect(price).toBeCloseTo(1.01, 12);
  expect(rush_fee).toBe(0);
});

test("what all levers together cannot bring leaves them as far as they may go; no gap leaves them as they are", () => {
  expect(closeGap(1e6, year, targets)).toEqual({
    minutes_per_order: 30,
    price: 1.05,
    rush_fee: 25,
    orders: 120,
  });
  expect(closeGap(0, year, targets)).toEqual(leversNow(year));
});

test("a gap that they can close is closed exactly, in whatever order they are moved", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 7000, noNaN: true }),
      fc.shuffledSubarray([...targets, { lever: "orders", to: 100 } as const], { minLength: 4 }),
      (gap, order) => {
        const change =
          whatIf(year, closeGap(gap, year, order)).contribution - whatIf(year, leversNow(year)).contribution;
        expect(change).toBeCloseTo(gap, 6);
      },
    ),
    { seed: 3 },
  );
});
