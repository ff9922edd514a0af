import { describe, expect, it } from "vitest";
import {
  addMonths,
  asOfMonth,
  baselineOf,
  lastDayOf,
  monthsBetween,
  monthStart,
  windowsOf,
} from "../../../src/lib/time/windows.js";

const date = (text: string) => new Date(`${text}T00:00:00Z`);
const day = (value: Date) => value.toISOString().slice(0, 10);
const span = (window: { from: Date; to: Date } | null) => window && `${day(window.from)} ${day(window.to)}`;

describe("asOfMonth(lastDate)", () => {
  it.each([
    ["2013-11-29", "2013-11-01", "Friday, with only a Saturday left"],
    ["2019-12-30", "2019-12-01", "one working day left"],
    ["2011-12-09", "2011-11-01", "half the month left"],
    ["2005-05-31", "2005-05-01", "the last day"],
    ["2023-12-29", "2023-12-01", "Friday, with a weekend left"],
    ["2024-04-26", "2024-04-01", "Friday, with a weekend, Monday and Tuesday left"],
    ["2024-04-25", "2024-03-01", "three working days left"],
    ["2024-01-05", "2023-12-01", "January falls back over the turn of the year"],
  ])("of %s is %s: %s", (last, month) => {
    expect(day(asOfMonth(date(last)))).toBe(month);
  });
});

describe("months", () => {
  it("windowsOf(asOf) are the twelve months up to the as-of month and the twelve before", () => {
    const { current, prior } = windowsOf(date("2024-02-01"));
    expect(span(current)).toBe("2023-03-01 2024-02-29");
    expect(span(prior)).toBe("2022-03-01 2023-02-28");
  });
  it("windowsOf(asOf) takes the last day of the month as well as the first", () => {
    expect(windowsOf(date("2024-02-29"))).toEqual(windowsOf(date("2024-02-01")));
  });
  it("addMonths, monthStart, lastDayOf and monthsBetween count over the turn of the year", () => {
    expect(day(addMonths(date("2024-11-01"), 3))).toBe("2025-02-01");
    expect(day(addMonths(date("2024-01-31"), -11))).toBe("2023-02-01");
    expect(day(monthStart(date("2024-02-29")))).toBe("2024-02-01");
    expect(day(lastDayOf(date("2023-02-01")))).toBe("2023-02-28");
    expect(monthsBetween(date("2023-11-30"), date("2024-02-01"))).toBe(3);
    expect(monthsBetween(date("2024-02-01"), date("2023-11-01"))).toBe(-3);
  });
});

describe("baselineOf(orderCounts, asOf)", () => {
  const from = (first: string, ...orders: number[]) =>
    orders.map((count, i) => ({ month: addMonths(date(first), i), orders: count }));
  const asOf = date("2024-12-01");

  it("starts in the first month with three orders, past the start-up months", () => {
    expect(span(baselineOf(from("2022-01-01", 1, 2, 3, 5), asOf))).toBe("2022-03-01 2023-02-28");
  });
  it("starts with the third order where no month of the first year has three", () => {
    expect(span(baselineOf(from("2022-01-01", 1, 0, 1, 0, 2, 2), asOf))).toBe("2022-05-01 2023-04-30");
  });
  it("does not wait for a busy month after the first year", () => {
    const rare = [...from("2021-01-01", 1, 1, 1), { month: date("2022-01-01"), orders: 9 }];
    expect(span(baselineOf(rare, asOf))).toBe("2021-03-01 2022-02-28");
  });
  it("takes a busy twelfth month, and a third order that comes before it does not count", () => {
    const late = [...from("2021-01-01", 1, 1, 1), { month: date("2021-12-01"), orders: 3 }];
    expect(span(baselineOf(late, asOf))).toBe("2021-12-01 2022-11-30");
  });
  it("needs 18 months from its first month up to the as-of month", () => {
    expect(span(baselineOf(from("2023-07-01", 3), asOf))).toBe("2023-07-01 2024-06-30");
    expect(baselineOf(from("2023-08-01", 3), asOf)).toBeNull();
  });
  it("is null with fewer than three orders, and orders after the as-of month do not help", () => {
    expect(baselineOf(from("2020-01-01", 1, 1), asOf)).toBeNull();
    expect(
      baselineOf([...from("2020-01-01", 1, 1), { month: date("2025-01-01"), orders: 4 }], asOf),
    ).toBeNull();
    expect(baselineOf([], asOf)).toBeNull();
  });
  it("adds up a month given twice and takes months in any order", () => {
    const shuffled = [...from("2022-03-01", 2, 1), ...from("2022-01-01", 1, 0, 1)];
    expect(span(baselineOf(shuffled, asOf))).toBe("2022-03-01 2023-02-28");
  });
});
