import { describe, expect, it } from "vitest";
import { customerLimits } from "../../../src/lib/customers/customer_limits.js";
import type { Customer, CustomerMonth } from "../../../src/schema.js";
import { customer } from "../../components/fixtures.js";
import { customerMonth } from "../customer_months.js";

const window = { start: new Date("2015-01-01"), from: new Date("2025-11-01"), to: new Date("2026-10-31") };
const day = (text: string) => new Date(text);
const limits = (months: CustomerMonth[], given: Partial<Customer> = {}) =>
  customerLimits(customer({ orders: 24, ...given }), months, window);
/** Months with orders, one after the other. */
const run = (first: string, count: number, figures: Partial<CustomerMonth> = {}) =>
  Array.from({ length: count }, (_, i) => {
    const [year, month] = first.split("-").map(Number);
    return customerMonth(new Date(Date.UTC(year!, month! - 1 + i)).toISOString().slice(0, 7), figures);
  });
const whole = run("2021-11", 60);

describe("customerLimits", () => {
  it("says nothing of a customer that buys every month", () => expect(limits(whole)).toEqual([]));
  it("says nothing of a pause that a season can explain, and tells one of a year with its months", () => {
    const season = [...run("2021-11", 12), ...run("2023-10", 37)];
    expect(limits(season)).toEqual([]);
    const away = [...run("2021-11", 12), ...run("2023-11", 36)];
    expect(limits(away)).toEqual([{ kind: "gap", from: day("2022-11-01"), to: day("2023-10-01") }]);
  });
  it("tells the last pause, and not the months after the as-of month", () => {
    const twice = [...run("2015-01", 1), ...run("2017-01", 1), ...run("2021-11", 61)];
    expect(limits(twice)).toEqual([{ kind: "gap", from: day("2017-02-01"), to: day("2021-10-01") }]);
    expect(limits([...whole, customerMonth("2026-12", { orders: 0 })])).toEqual([]);
  });
  it("tells when a customer that has stopped ordered last", () =>
    expect(limits(run("2021-11", 24), { is_active: false, orders: 0 })).toEqual([
      { kind: "stopped", last: day("2023-10-01") },
    ]));
  it("tells revenue of nothing or less, but not of a customer that bought nothing", () => {
    expect(limits(whole, { revenue: 0 })).toEqual([{ kind: "no_revenue", revenue: 0 }]);
    expect(limits(whole, { revenue: -5 })).toEqual([{ kind: "no_revenue", revenue: -5 }]);
    expect(limits(whole, { revenue: 0, is_active: false })).toEqual([]);
  });
  it("tells a year of one or two orders, and a baseline with orders in less than four months", () => {
    expect(limits(whole, { orders: 2 })).toEqual([{ kind: "few_orders", orders: 2 }]);
    expect(limits(whole, { orders: 3 })).toEqual([]);
    const thin = [...run("2021-11", 3), ...run("2022-11", 48)];
    expect(limits(thin)).toEqual([{ kind: "thin_baseline", months: 3, orders: 6 }]);
  });
  it("tells hours below zero, and hours now where the baseline has none", () => {
    expect(limits(whole, { hours: -3 })).toEqual([{ kind: "hours_below_zero", hours: -3 }]);
    expect(limits(whole, { hours_baseline: 0 })).toEqual([{ kind: "no_hours_then" }]);
    expect(limits(whole, { hours_baseline: 0, hours: 0 })).toEqual([]);
    expect(limits(whole, { hours_baseline: null })).toEqual([{ kind: "hours_unknown_then" }]);
    expect(limits(whole, { hours_baseline: null, hours: null })).toEqual([]);
  });
  it("counts the months of the window with hours and no orders, and their hours", () => {
    const served = [...run("2021-11", 57), ...run("2026-08", 3, { orders: 0, lines: 0, hours: 2.5 })];
    expect(limits(served)).toEqual([{ kind: "hours_without_orders", months: 3, hours: 7.5 }]);
    const before = [customerMonth("2024-01", { orders: 0, hours: 9 }), ...run("2025-01", 22)];
    expect(limits(before, { baseline_from: null, baseline_to: null })).toEqual([]);
  });
  it("tells lines of another century, which no figure holds", () => {
    const stray = [customerMonth("1925-10"), ...whole, customerMonth("9999-12")];
    expect(limits(stray)).toEqual([{ kind: "outside", months: 2 }]);
    expect(limits([customerMonth("1925-10")])).toEqual([{ kind: "outside", months: 1 }]);
  });
  it("tells nothing else of who never bought, or has only credits", () => {
    expect(limits([])).toEqual([{ kind: "only_card" }]);
    expect(limits([customerMonth("2026-01", { lines: 0, orders: 0, hours: 4 })])).toEqual([
      { kind: "no_lines" },
    ]);
    expect(limits(run("2026-01", 3, { orders: 0, revenue: -10 }), { revenue: -30 })).toEqual([
      { kind: "only_credits" },
    ]);
  });
});
