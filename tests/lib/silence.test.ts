import { expect, it } from "vitest";
import { silence } from "../../src/lib/silence.js";

const asOf = new Date("2026-10-31");
/** Months of 2025 and 2026 with an order, by their number from January 2025. */
const ordered = (...numbers: number[]) =>
  numbers.map((number) => ({ month: new Date(Date.UTC(2025, number)), orders: 1 }));

it("tells the last order of one who ordered each month and stopped", () =>
  expect(silence(ordered(0, 1, 2, 3, 4, 5, 6, 11), asOf)).toEqual({
    last: new Date("2025-12-01"),
    months: 10,
  }));

it("is null of one who pauses as long every year, who stopped two months ago, or who hardly ordered", () => {
  expect(silence(ordered(0, 1, 2, 3, 4, 5, 16, 17), asOf)).toBeNull();
  expect(silence(ordered(12, 13, 14, 15, 16, 17, 18, 19), asOf)).toBeNull();
  expect(silence(ordered(0, 1, 2, 3, 4), asOf)).toBeNull();
});

it("leaves out months without orders and those after the as-of month", () => {
  const months = [
    ...ordered(0, 1, 2, 3, 4, 5),
    ...ordered(8, 23).map((one, i) => (i === 0 ? { ...one, orders: 0 } : one)),
  ];
  expect(silence(months, asOf)).toEqual({ last: new Date("2025-06-01"), months: 16 });
});
