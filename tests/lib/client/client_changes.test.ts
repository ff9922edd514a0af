import { describe, expect, it } from "vitest";
import { clientChanges } from "../../../src/lib/client/client_changes.js";
import type { ClientYear } from "../../../src/lib/client/client_years.js";

const year = (
  revenue: number,
  orders: number,
  order_size: number | null,
  minutes_per_order: number | null,
): ClientYear => ({
  from: new Date("2025-11-01"),
  to: new Date("2026-10-31"),
  months: 12,
  revenue,
  orders,
  order_size,
  hours: null,
  minutes_per_order,
});

describe("clientChanges(before, now)", () => {
  it.each([
    ["more orders of a smaller size are one change", year(12_000, 100, 120, 30), ["orders_smaller"]],
    ["fewer orders of a larger size as well", year(12_000, 30, 400, 30), ["orders_larger"]],
    ["more orders of the same size", year(24_000, 120, 200, 30), ["bought_more", "orders_more"]],
    ["fewer orders of the same size", year(6_000, 30, 200, 30), ["bought_less", "orders_fewer"]],
    ["as many orders, each larger", year(18_000, 60, 300, 30), ["bought_more", "order_size_up"]],
    ["as many orders, each smaller", year(9_000, 60, 150, 30), ["bought_less", "order_size_down"]],
    ["an order that takes longer", year(12_000, 60, 200, 45), ["minutes_up"]],
    ["an order that takes less", year(12_000, 60, 200, 20), ["minutes_down"]],
    ["less than 15% is no change", year(13_700, 68, 201, 34), []],
    ["a year in which nothing was bought", year(0, 0, null, null), ["bought_less"]],
    ["fewer than six orders say nothing about orders", year(12_000, 5, 2400, 60), []],
  ])("%s", (_name, now, kinds) =>
    expect(clientChanges(year(12_000, 60, 200, 30), now, []).map(({ kind }) => kind)).toEqual(kinds),
  );

  it("says nothing of what was not there before", () =>
    expect(clientChanges(year(-50, 60, null, null), year(900, 60, 15, 30), [])).toEqual([]));

  const point = (series: string, level_before: number, level_after: number, is_shown = true) => ({
    ...{ customer_id: "K1", series, level_before, level_after, is_shown },
    month: new Date("2025-04-01"),
    month_until: new Date("2025-04-01"),
    month_from: new Date("2025-03-01"),
    month_to: new Date("2025-06-01"),
    ...{ yearly_amount: -900, yearly_hours: null, p_value: 0.001, q_value: 0.01 },
  });
  const began = { from: new Date("2025-03-01"), to: new Date("2025-06-01") };
  it.each([
    ["one dated change that goes the same way", [point("order_size", 200, 120)], began],
    ["none where it is not clear", [point("order_size", 200, 120, false)], null],
    ["none where it goes the other way", [point("order_size", 120, 200)], null],
    ["none where there are two", [point("order_size", 200, 160), point("order_size", 160, 120)], null],
    ["none where only the number of orders is dated", [point("orders", 5, 9)], null],
    ["none from what only we know", [point("margin_share", 0.2, 0.3)], null],
  ])("it began with %s", (_name, points, expected) =>
    expect(clientChanges(year(12_000, 60, 200, 30), year(12_000, 100, 120, 30), points)).toEqual([
      { kind: "orders_smaller", began: expected },
    ]),
  );

  it("dates more orders by their number, larger ones by their size", () => {
    const points = [point("orders", 5, 9), point("order_size", 120, 200)];
    expect(clientChanges(year(12_000, 60, 200, 30), year(24_000, 90, 267, 30), points)).toEqual([
      { kind: "bought_more", began: null },
      { kind: "orders_more", began },
      { kind: "order_size_up", began },
    ]);
  });
});
