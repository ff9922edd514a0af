import { expect, test } from "vitest";
import { sumLines } from "../../../src/lib/lines/line_sums.js";
import { sumMonths } from "../../../src/lib/lines/month_sums.js";
import { reckoning } from "../../../src/lib/lines/reckoning.js";
import { customerMonth } from "../customer_months.js";
import { invoiceLine } from "../invoice_line.js";

const month = new Date("2026-03-01");
const months = (figures = {}) => sumMonths([customerMonth("2026-03", figures)], month, month);
const lines = sumLines([
  invoiceLine("2026-03-02", 60, { discount: 10, cost: 40, freight: 3 }),
  invoiceLine("2026-03-20", 40, { discount: 0, cost: 20, freight: 2 }),
]);

test("a plain figure is the sum of its lines", () => {
  expect(reckoning("revenue", lines, months())).toEqual({
    figure: 100,
    terms: [{ name: "revenue", amount: 100, from: "lines" }],
    sum: 100,
    ties: true,
  });
});

test("contribution is made of the lines, the rebate by agreement and the cost of the hours", () => {
  const held = months({ rebate: 1.5, freight: 5, cost_to_serve: 30, contribution: 3.5 });
  const found = reckoning("contribution", lines, held)!;
  expect(found.terms.map(({ name, amount, from }) => [name, amount, from])).toEqual([
    ["revenue", 100, "lines"],
    ["cost", -60, "lines"],
    ["rebate", -1.5, "agreement"],
    ["freight", -5, "lines"],
    ["cost_to_serve", -30, "hours"],
  ]);
  expect([found.figure, found.sum, found.ties]).toEqual([3.5, 3.5, true]);
});

test("margin % and discount % are two sums of the lines, one over the other", () => {
  expect(reckoning("margin_share", lines, months())).toMatchObject({ figure: 0.4, sum: 0.4, ties: true });
  expect(reckoning("discount_share", lines, months())?.figure).toBeCloseTo(10 / 110, 12);
});

test("lines without any discount make up the list revenue and a discount of nothing", () => {
  const held = months({ list_revenue: 100, discount: 0 });
  const plain = sumLines([invoiceLine("2026-03-02", 60), invoiceLine("2026-03-20", 40)]);
  for (const name of ["list_revenue", "discount", "discount_share"] as const)
    expect(reckoning(name, plain, held)).toMatchObject({
      sum: name === "list_revenue" ? 100 : 0,
      ties: true,
    });
});

test("lines that are a cent short do not tie, and an unknown figure has no reckoning", () => {
  expect(reckoning("revenue", lines, months({ revenue: 100.01 }))?.ties).toBe(false);
  expect(reckoning("contribution", lines, months({ contribution: null }))).toBeNull();
  expect(reckoning("margin_share", lines, months({ revenue: 0 }))).toBeNull();
  expect(reckoning("hours", lines, months())).toBeNull();
});
