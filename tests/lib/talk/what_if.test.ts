import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handles } from "../../../src/lib/talk/handles.js";
import { leversNow, whatIf, type Year } from "../../../src/lib/talk/what_if.js";

const year: Year = {
  revenue: 100_000,
  priced_revenue: 90_000,
  gross_margin: 25_000,
  costed_revenue: 100_000,
  other_cost: 1_000,
  rebate_share: 0,
  orders: 120,
  hours: 100,
  rate: 60,
  rush_orders: 20,
};

describe("whatIf", () => {
  it("with the levers as they stand is the year as it is", () =>
    expect(whatIf(year, leversNow(year))).toEqual({
      revenue: 100_000,
      gross_margin: 25_000,
      margin_share: 0.25,
      cost_to_serve: 6_000,
      contribution: 18_000,
    }));
  it("counts a price rise on what has a price, and a fee on every rush order", () => {
    const found = whatIf(year, { ...leversNow(year), price: 1.02, rush_fee: 10 });
    expect(found.revenue).toBeCloseTo(102_000, 9);
    expect(found.contribution).toBeCloseTo(20_000, 9);
    expect(found.margin_share).toBeCloseTo(27_000 / 102_000, 12);
  });
  it("leaves the year-end rebate its share of what is charged more, and counts margin % on lines whose cost is known", () => {
    const found = whatIf(
      { ...year, rebate_share: 0.02, costed_revenue: 80_000 },
      { ...leversNow(year), price: 1.02 },
    );
    expect(found.contribution).toBeCloseTo(18_000 + 1_800 - 36, 9);
    expect(found.margin_share).toBeCloseTo(26_800 / 81_800, 12);
  });
  it("takes hours from orders and minutes", () => {
    expect(whatIf(year, { ...leversNow(year), minutes_per_order: 25 }).cost_to_serve).toBeCloseTo(3_000, 9);
    expect(whatIf(year, { ...leversNow(year), orders: 60 }).cost_to_serve).toBeCloseTo(3_000, 9);
  });
  it("without hours ends before cost to serve", () => {
    const bare = { ...year, hours: null, rate: null };
    expect(whatIf(bare, leversNow(bare))).toMatchObject({ cost_to_serve: null, contribution: 24_000 });
  });
  it("keeps hours that no order asked for", () =>
    expect(whatIf({ ...year, orders: 0 }, leversNow({ ...year, orders: 0 })).cost_to_serve).toBe(6_000));
  it("a lever moved as far as a handle says brings what the handle says", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 20_000, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (gap, rebate_share) => {
          const customer = {
            ...{
              revenue: year.priced_revenue,
              net_revenue: year.revenue,
              orders: year.orders,
              hours: year.hours,
              rate: year.rate,
            },
            ...{ margin_share: 0.25, usual: 0.4, order_size_baseline: 1200, rush_orders: year.rush_orders },
            ...{ order_values: [], estimated_share: 0, drift_effect: null, rebate_share },
          };
          const rebated = { ...year, rebate_share };
          const now = whatIf(rebated, leversNow(year)).contribution;
          for (const { kind, to, amount } of handles(gap, customer, { priceCeiling: 0.05 })) {
            const moved = whatIf(rebated, {
              ...leversNow(year),
              [kind === "order_size" ? "orders" : kind]: to,
            });
            expect(moved.contribution - now).toBeCloseTo(amount, 6);
          }
        },
      ),
    ));
});
