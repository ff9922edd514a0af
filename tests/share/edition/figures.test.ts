import { describe, expect, test } from "vitest";
import { isExpired } from "../../../src/share/edition/expiry.js";
import { changeOf, figuresOf, yearsOf } from "../../../src/share/edition/figures.js";
import { editionOf } from "./data.js";

describe("yearsOf(data)", () => {
  test("gives whole years that end with the as-of month, with sums and ratios of sums", () => {
    const years = yearsOf(editionOf(26));
    expect(
      years.map(({ from, to, months }) => [
        from.toISOString().slice(0, 7),
        to.toISOString().slice(0, 10),
        months,
      ]),
    ).toEqual([
      ["2024-11", "2025-10-31", 12],
      ["2025-11", "2026-10-31", 12],
    ]);
    expect(years[1]!.figures).toMatchObject({
      revenue: 14_340,
      orders: 48,
      order_size: 298.75,
      hours: 72,
      minutes_per_order: 90,
      cost: null,
    });
    expect(changeOf(years[0], years[1]!, "orders")).toBe(0);
    expect(changeOf(years[0], years[1]!, "revenue")).toBeCloseTo(14_340 / 12_900 - 1, 12);
    expect(changeOf(undefined, years[1]!, "revenue")).toBeNull();
  });

  test("gives five at most, and the months there are where they make no year", () => {
    expect(yearsOf(editionOf(80))).toHaveLength(5);
    expect(yearsOf(editionOf(7))).toMatchObject([{ months: 7, figures: { orders: 28 } }]);
    expect(yearsOf(editionOf(0))).toMatchObject([{ months: 1, figures: { orders: null } }]);
  });

  test("knows no hours of a year in which registration began, and so no change of them", () => {
    const { months, ...rest } = editionOf(24);
    const late = months.map((month, i) => ({ ...month, hours: i < 5 ? null : 6 }));
    const [first, last] = yearsOf({ ...rest, months: late });
    expect(first!.figures).toMatchObject({ orders: 48, hours: null, minutes_per_order: null });
    expect(last!.figures).toMatchObject({ orders: 48, hours: 72, minutes_per_order: 90 });
    expect(changeOf(first, last!, "minutes_per_order")).toBeNull();
    const costs = months.map(({ month }, i) => ({ month, cost_to_serve: i < 5 ? null : 30 }));
    expect(yearsOf({ ...rest, months: costs }).map(({ figures }) => figures.cost_to_serve)).toEqual([
      null,
      360,
    ]);
  });

  test("knows nothing of what is not shared", () => {
    const months = editionOf(24).months.map(({ month, orders }) => ({ month, orders }));
    const years = yearsOf(editionOf(24, { months }));
    expect(figuresOf(years)).toEqual(["orders"]);
    expect(years[1]!.figures).toMatchObject({ revenue: null, order_size: null, minutes_per_order: null });
  });
});

test.each([
  [null, "2030-01-01T12:00", false],
  ["2027-03-31", "2027-03-31T23:59", false],
  ["2027-03-31", "2027-04-01T00:00", true],
  ["2027-12-31", "2028-01-01T00:00", true],
])("isExpired(%j) at %s is %j", (expires, now, expected) => {
  expect(isExpired(expires, new Date(now))).toBe(expected);
});
