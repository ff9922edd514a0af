import { expect, test } from "vitest";
import { comparisonOf, lineParts, productOf, windowsOfPeriod } from "../../../src/lib/lines/line_choice.js";
import { invoiceLine } from "../invoice_line.js";

const window = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const windows = {
  current: window("2025-11-01", "2026-10-31"),
  prior: window("2024-11-01", "2025-10-31"),
  baseline: window("2025-03-01", "2026-02-28"),
};
const lines = [
  invoiceLine("2025-01-05", 1),
  invoiceLine("2025-12-31", 2, { product_id: null, product_name: "Los" }),
  invoiceLine("2026-10-31", 4),
  invoiceLine("2026-11-01", 8, { product_id: null, product_name: null }),
];
const amounts = (period: string, product: string | null = null, products?: ReadonlySet<string>) =>
  lineParts(lines, { period, product, products }, windows).map(({ name, lines }) => [
    name,
    ...lines.map(({ revenue }) => revenue),
  ]);

test("a window holds its first and its last day", () => {
  expect(amounts("current")).toEqual([["current", 2, 4]]);
  expect(amounts("prior")).toEqual([["prior", 1]]);
});

test("a month is a window of its own", () => {
  expect(amounts("2025-12")).toEqual([["month", 2]]);
  expect(windowsOfPeriod("2024-02", windows)[0]?.window.to.toISOString()).toBe("2024-02-29T00:00:00.000Z");
});

test("both sides of a comparison stand apart, and a line that lies in both windows stands in both", () => {
  expect(amounts("baseline_now")).toEqual([
    ["baseline", 2],
    ["current", 2, 4],
  ]);
  expect(comparisonOf("baseline_now")).toBe("baseline");
});

test("without a period, or with one that is none of this customer's, all lines are shown", () => {
  for (const period of ["", "2026-13", "nonsense"]) expect(amounts(period)).toEqual([["all", 1, 2, 4, 8]]);
  const none = { ...windows, baseline: null };
  expect(windowsOfPeriod("baseline_now", none)).toEqual([]);
});

test("a product goes by its number, else by its name, else by its group; lines without any are one product", () => {
  expect(productOf({ product_id: null, product_name: null, product_group: "Koffie" })).toBe("Koffie");
  expect(lines.map(productOf)).toEqual(["P1", "Los", "P1", ""]);
  expect(amounts("", "Los")).toEqual([["all", 2]]);
  expect(amounts("", "")).toEqual([["all", 8]]);
  expect(amounts("", null, new Set(["P1", ""]))).toEqual([["all", 1, 4, 8]]);
});
