import { describe, expect, it } from "vitest";
import { Random } from "../../../src/lib/random.js";
import type { SlipMonths } from "../../../src/lib/changes/slip_months.js";
import { slipSeries } from "../../../src/lib/changes/slip_points.js";
import { customerSlips } from "../../../src/lib/changes/slips.js";
import { slipMonths } from "../slip_months.js";

const find = (months: SlipMonths) =>
  customerSlips(months, (series) => new Random(1, slipSeries.indexOf(series)));
/** What moves a month without a pattern, between −1 and 1. */
const ripple = (month: number, key = 0) => Math.sin(7.3 * month + key) * Math.cos(3.1 * month * month + key);

describe("customerSlips", () => {
  it("looks at the series that have 24 months, and finds nothing where nothing changes", () => {
    const quiet = slipMonths(30, (month) => ({
      hours: 2.5 + 0.2 * ripple(month),
      gross_margin: 300 + 9 * ripple(month, 2),
    }));
    expect(find(quiet)).toEqual({ slips: [], tested: [...slipSeries] });
    expect(find(slipMonths(23)).tested).toEqual([]);
    const few = slipMonths(30, (month) => (month < 8 ? { revenue: NaN, gross_margin: NaN } : {}));
    expect(find(few).tested).toEqual(["price_index", "hours_per_order", "order_size", "orders"]);
  });
  it("dates more work per order, with its levels in hours", () => {
    const { slips } = find(
      slipMonths(48, (month) => ({ hours: (month < 30 ? 5 : 10) + 0.3 * ripple(month) })),
    );
    expect(slips).toHaveLength(1);
    expect(slips[0]).toMatchObject({
      ...{ series: "hours_per_order", month: 30, month_until: 30, month_from: 30, month_to: 30 },
      ...{ volume_before: null, volume_after: null },
    });
    expect(slips[0]!.before).toBeCloseTo(0.5, 1);
    expect(slips[0]!.after).toBeCloseTo(1, 1);
  });
  it("dates more work per order through a busy spring, and takes no spring for a change", () => {
    const spring = (month: number) => (month % 12 >= 2 && month % 12 <= 4 ? 2.5 : 1);
    const hours = (month: number) => (month < 30 ? 5 : 10) * spring(month) + 0.3 * ripple(month);
    const { slips } = find(slipMonths(48, (month) => ({ hours: hours(month) })));
    expect(slips.map(({ series, month }) => [series, month])).toEqual([["hours_per_order", 30]]);
    expect(slips[0]!.after / slips[0]!.before).toBeCloseTo(2, 1);
    expect(
      find(slipMonths(48, (month) => ({ hours: 5 * spring(month) + 0.3 * ripple(month) }))).slips,
    ).toEqual([]);
  });
  it("takes no season for what rises each January, or once went up, down and up again", () => {
    const more = (month: number) => (month < 12 ? 4 : month < 24 ? 6 : month < 36 ? 9 : 13);
    const again = (month: number) => (month < 18 || (month > 23 && month < 30) ? 5 : 10);
    const dated = (count: number, hours: (month: number) => number) =>
      find(slipMonths(count, (month) => ({ hours: hours(month) + 0.3 * ripple(month) }))).slips.map(
        ({ month }) => month,
      );
    expect(dated(54, more)).toEqual([12, 24, 36]);
    expect(dated(48, again)).toEqual([18, 24, 30]);
  });
  it("tells ever smaller orders of the same volume as order size, little by little, and orders that bring no volume", () => {
    const share = (month: number) => Math.min(1, Math.max(0, (month - 23) / 12));
    const months = slipMonths(54, (month) => ({
      orders: Math.round(10 * (1 + 2 * share(month)) + ripple(month)),
      hours: Number.NaN,
      volume: 1000 + 20 * ripple(month, 1),
      measured: 1000 + 20 * ripple(month, 1),
    }));
    const { slips } = find(months);
    const size = slips.find(({ series }) => series === "order_size")!;
    expect(Math.abs(size.month - 24)).toBeLessThanOrEqual(2);
    expect(Math.abs(size.month_until - 35)).toBeLessThanOrEqual(3);
    expect(size.before / size.after).toBeCloseTo(3, 0);
    const orders = slips.find(({ series }) => series === "orders")!;
    expect(orders.after).toBeGreaterThan(2 * orders.before);
    expect(orders.volume_after! / orders.volume_before!).toBeCloseTo(1, 1);
  });
  it("dates a customer that stops by its orders, with what volume went", () => {
    const stopped = { revenue: NaN, gross_margin: NaN, orders: 0, hours: 0, measured: NaN, volume: NaN };
    const { slips } = find(
      slipMonths(48, (month) => (month < 36 ? { orders: 10 + Math.round(ripple(month)) } : stopped)),
    );
    const last = slips.at(-1)!;
    expect(last).toMatchObject({ series: "orders", month: 36 });
    expect([last.after, last.volume_before!, last.volume_after!].map(Math.round)).toEqual([0, 1000, 0]);
  });
  const isSummer = (month: number) => month % 12 >= 3 && month % 12 < 9;
  /** 12 orders a month in summer and 4 in winter, give or take what such counts vary by. */
  const seasonal = (month: number) => (isSummer(month) ? 12 + 3.5 * ripple(month) : 4 + 2 * ripple(month));
  const ordersOf = (count: number, orders: (month: number) => number) =>
    find(slipMonths(count, (month) => ({ orders: orders(month), volume: 100 * orders(month) }))).slips.filter(
      ({ series }) => series === "orders",
    );
  it.each([
    ["at the start of its season", 55, 48],
    ["at its end", 60, 57],
    ["two years ago", 78, 54],
  ])(
    "tells a seasonal customer that stopped %s as one that stopped, from the pace of its year to nothing",
    (_, count, end) => {
      const slips = ordersOf(count, (month) => (month < end ? seasonal(month) : 0));
      const last = slips.at(-1)!;
      expect([last.month, last.after, last.volume_after]).toEqual([end, 0, 0]);
      expect(last.before).toBeCloseTo(8, -1);
      expect(
        Math.min(...slips.flatMap(({ before, volume_before }) => [before, volume_before!])),
      ).toBeGreaterThan(5);
    },
  );
  it("tells a seasonal customer that orders half as often as one change, of the pace of its year", () => {
    const [found, ...more] = ordersOf(72, (month) => seasonal(month) / (month < 40 ? 1 : 2));
    expect(more).toEqual([]);
    expect([found!.before, found!.after].map(Math.round)).toEqual([8, 4]);
    expect(found!.month_from).toBeLessThanOrEqual(40);
    expect(found!.month_to).toBeGreaterThanOrEqual(40);
  });
  it("finds no change where a customer buys in summer only, year after year", () =>
    expect(ordersOf(72, (month) => (isSummer(month) ? seasonal(month) : 0))).toEqual([]));
  const idle = { revenue: NaN, gross_margin: NaN, orders: 0, hours: 0, measured: NaN, volume: NaN };
  const margin = (months: SlipMonths) => find(months).slips.filter(({ series }) => series === "margin_share");
  it("says that a level that changed across months without a point may have changed in any of them", () => {
    const months = slipMonths(36, (month) =>
      month >= 14 && month < 22 ? idle : { gross_margin: (month < 14 ? 400 : 250) + 5 * ripple(month) },
    );
    expect(margin(months)).toMatchObject([{ month: 22, month_from: 14, month_to: 22 }]);
  });
  it("says the month of a level that changed between two months with points", () => {
    const months = slipMonths(36, (month) => ({
      gross_margin: (month < 18 ? 400 : 250) + 5 * ripple(month),
    }));
    expect(margin(months)).toMatchObject([{ month: 18, month_from: 18, month_to: 18 }]);
  });
});
