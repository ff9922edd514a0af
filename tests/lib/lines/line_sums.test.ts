import { expect, test } from "vitest";
import { sumLines } from "../../../src/lib/lines/line_sums.js";
import { invoiceLine } from "../invoice_line.js";

test("sumLines(lines) adds money in whole ten-thousandths: ten times 0.1 and 0.2 is 3", () => {
  const lines = Array.from({ length: 20 }, (_, i) => invoiceLine("2026-03-02", i % 2 ? 0.1 : 0.2));
  expect(sumLines(lines).revenue).toBe(3);
  expect(sumLines(lines).gross_margin).toBe(1.5);
});

test("cost and margin are of the lines whose cost is known, and the list price of a line without discount is its own", () => {
  const lines = [
    invoiceLine("2026-03-02", 100, { discount: 25, freight: 4 }),
    invoiceLine("2026-03-02", 40, { cost: null }),
    invoiceLine("2026-03-09", -10, { invoice_id: null }),
  ];
  expect(sumLines(lines)).toEqual({
    lines: 3,
    revenue: 130,
    list_revenue: 155,
    discount: 25,
    cost: 45,
    costed_revenue: 90,
    gross_margin: 45,
    freight: 4,
    payment_cost: null,
  });
});

test("no lines come to nothing, with what no line carries unknown", () => {
  expect(sumLines([])).toMatchObject({ lines: 0, revenue: 0, list_revenue: 0, cost: null, discount: null });
});
