import { describe, expect, it } from "vitest";
import { clientYears, sinceSeen } from "../../../src/lib/client/client_years.js";
import { customerMonth } from "../customer_months.js";

const asOf = new Date("2026-10-31");

describe("clientYears(months, asOf)", () => {
  it("gives the years that end with the as-of month and lie within the relationship, oldest first", () =>
    expect(
      clientYears(
        [
          customerMonth("2024-09", { revenue: 7, orders: 1, hours: 1 }),
          customerMonth("2024-12", { revenue: 100, orders: 4, hours: 2 }),
          customerMonth("2025-10", { revenue: 60, orders: 1, hours: 0.5 }),
          customerMonth("2026-10", { revenue: 90, orders: 2, hours: 4 }),
          customerMonth("2026-11", { revenue: 500, orders: 9, hours: 9 }),
        ],
        asOf,
      ),
    ).toEqual([
      {
        from: new Date("2024-11-01"),
        to: new Date("2025-10-31"),
        months: 12,
        revenue: 160,
        orders: 5,
        order_size: 32,
        hours: 2.5,
        minutes_per_order: 30,
      },
      {
        from: new Date("2025-11-01"),
        to: new Date("2026-10-31"),
        months: 12,
        revenue: 90,
        orders: 2,
        order_size: 45,
        hours: 4,
        minutes_per_order: 120,
      },
    ]));

  it("knows no hours of a year in which registration began: five months of them are not those of a year's orders", () => {
    const begun = (month: number) => (month < 6 ? null : 10);
    const year = Array.from({ length: 12 }, (_, i) =>
      customerMonth(`2025-${String(i + 1).padStart(2, "0")}`, { hours: begun(i + 1) }),
    );
    const next = year.map((_, i) => customerMonth(`2026-${String(i + 1).padStart(2, "0")}`, { hours: 10 }));
    expect(
      clientYears([...year, ...next], new Date("2026-12-31")).map((one) => [
        one.orders,
        one.hours,
        one.minutes_per_order,
      ]),
    ).toEqual([
      [24, null, null],
      [24, 120, 300],
    ]);
  });

  it("gives the months there are where not one whole year lies within it", () => {
    const [only, ...others] = clientYears([customerMonth("2026-10", { orders: 0, hours: null })], asOf);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ from: new Date("2026-10-01"), to: asOf, months: 1, revenue: 100 });
    expect(only).toMatchObject({ order_size: null, hours: null, minutes_per_order: null });
  });

  it("gives a year without lines its place, at most so many years, and none without months", () => {
    const months = [customerMonth("2020-01"), customerMonth("2026-10")];
    expect(clientYears(months, asOf).map(({ orders }) => orders)).toEqual([0, 0, 0, 0, 2]);
    expect(clientYears(months, asOf, 2)).toHaveLength(2);
    expect(clientYears([customerMonth("2026-11")], asOf)).toEqual([]);
  });
});

describe("sinceSeen(since, { history_from }, months)", () => {
  const history = { history_from: new Date("2024-01-01") };
  const since = (first: string, ...later: string[]) =>
    sinceSeen(
      new Date(`${first}-01`),
      history,
      [first, ...later].map((month) => customerMonth(month, { revenue: 90, orders: 1 })),
    )
      ?.toISOString()
      .slice(0, 7) ?? null;

  it("is the first month where an earlier order at the customer's pace would stand in the exports too", () => {
    expect(since("2024-04", "2024-07", "2024-10")).toBe("2024-04");
    expect(since("2024-02", "2024-03", "2024-04")).toBe("2024-02");
  });

  it("is not known of who may have ordered in the quarter before the exports begin", () =>
    expect(since("2024-03", "2024-06", "2024-09")).toBeNull());

  it("goes by the longest pause, and asks a year of who bought in one month only", () => {
    expect(since("2024-05", "2024-06", "2024-12")).toBeNull();
    expect(since("2024-12")).toBeNull();
    expect(since("2025-01")).toBe("2025-01");
  });

  it("is what was given where it lies before the first month seen", () =>
    expect(sinceSeen(new Date("2019-05-12"), history, [customerMonth("2024-03", { orders: 1 })])).toEqual(
      new Date("2019-05-12"),
    ));
});
