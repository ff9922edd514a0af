import { expect, test } from "vitest";
import { sumMonths } from "../../../src/lib/lines/month_sums.js";
import { customerMonth } from "../customer_months.js";

const months = [
  customerMonth("2025-12"),
  customerMonth("2026-01", { hours: null }),
  customerMonth("2026-02", { revenue: 50, freight: 3 }),
];

test("sumMonths adds the months within the window, both ends included", () => {
  const sums = sumMonths(months, new Date("2026-01-01"), new Date("2026-02-28"));
  expect(sums).toMatchObject({ revenue: 150, orders: 4, hours: 1, freight: 3, gross_margin: 80 });
});

test("contribution is what the rungs leave together, the hours of a month without a known cost too", () => {
  const some = [
    customerMonth("2026-01", { rebate: 2, freight: 3, contribution: 5 }),
    customerMonth("2026-02", {
      cost: null,
      gross_margin: null,
      revenue_without_cost: 100,
      contribution: null,
    }),
  ];
  const { gross_margin, cost_to_serve, contribution } = sumMonths(
    some,
    new Date("2026-01-01"),
    new Date("2026-02-28"),
  );
  expect([gross_margin, cost_to_serve, contribution]).toEqual([40, 60, -25]);
  const bare = [customerMonth("2026-01", { hours: null, cost_to_serve: null, contribution: null })];
  expect(sumMonths(bare, new Date("2026-01-01"), new Date("2026-01-31")).contribution).toBeNull();
});

test("a figure that no month knows is null, not zero", () => {
  const sums = sumMonths(months, new Date("2025-12-01"), new Date("2026-01-31"));
  expect(sums.freight).toBeNull();
  expect(sumMonths(months, new Date("2020-01-01"), new Date("2020-12-31")).revenue).toBeNull();
});

test("hours in a month without lines do not make the margin of lines without a cost known; without any lines it is nothing", () => {
  const unknown = { cost: null, gross_margin: null, revenue_without_cost: 100, contribution: null };
  const hoursOnly = { revenue: 0, cost: 0, gross_margin: 0, orders: 0, lines: 0, contribution: -30 };
  const year = [customerMonth("2026-01", unknown), customerMonth("2026-02", hoursOnly)];
  const of = (from: string) => sumMonths(year, new Date(from), new Date("2026-02-28"));
  expect(of("2026-01-01")).toMatchObject({
    revenue: 100,
    cost: null,
    gross_margin: null,
    contribution: null,
  });
  expect(of("2026-01-01").hours).toBe(2);
  expect(of("2026-02-01")).toMatchObject({ revenue: 0, cost: 0, gross_margin: 0, contribution: -30 });
});

test("list revenue takes a month that lacks list prices at its net revenue, and is null where all do", () => {
  const listed = customerMonth("2026-01", { revenue: 90, list_revenue: 100, discount: 10 });
  const bare = customerMonth("2026-02", { revenue: 40, list_revenue: null, discount: null });
  const of = (...some: (typeof bare)[]) => sumMonths(some, new Date("2026-01-01"), new Date("2026-02-28"));
  expect(of(listed, bare)).toMatchObject({ revenue: 130, list_revenue: 140, discount: 10 });
  expect(of(bare).list_revenue).toBeNull();
});
