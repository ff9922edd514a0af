// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CustomerLines } from "../../../src/components/customer/customer_lines.js";
import { CustomerView } from "../../../src/components/customer/customer_view.js";
import type { Comparison, InvoiceLine } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { customer, report, Wide } from "../fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/customer.html?id=K1"));

const months = [customerMonth("2022-01", { hours: 3 }), customerMonth("2026-01", { hours: 9 })];
const bridge = (effect: string, amount: number, comparison: Comparison) => ({
  customer_id: "K1",
  comparison,
  effect,
  amount,
});

test("the series of months can be switched, and the choice stands in the address beside the id", () => {
  const { node } = CustomerView({ customer: customer(), months }, report());
  expect(node.querySelector(".chart-months table")?.textContent).toContain("Net revenue");
  const hours = node.querySelector<HTMLInputElement>("input[value=hours]")!;
  hours.checked = true;
  hours.dispatchEvent(new Event("change"));
  expect(node.querySelector(".chart-months table")?.textContent).toContain("Hours");
  expect(location.search).toBe("?id=K1&series=hours");
});

test("without hours their series are not offered", () => {
  const { node } = CustomerView({ customer: customer(), months }, report("en", { has_hours: false }));
  const offered = [...node.querySelectorAll<HTMLInputElement>("input[type=radio]")].map(
    (input) => input.value,
  );
  expect(offered).toEqual(["revenue", "margin_share", "orders"]);
});

test("the bridge goes from baseline to now; a customer without one is compared with a year ago", () => {
  const page = CustomerView({ customer: customer(), months }, report());
  page.setBridges([bridge("discount", -240, "baseline"), bridge("price", 50, "prior")]);
  expect(page.node.querySelector(".chart-bridge h2")?.textContent).toBe(
    "What changed the margin since the baseline?",
  );
  page.setBridges([bridge("price", 50, "prior")]);
  expect(page.node.querySelector(".chart-bridge h2")?.textContent).toBe("What changed the margin in a year?");
  page.setBridges([]);
  expect(page.node.textContent).toContain("Nothing to compare with: no months in that period.");
});

const line = (day: string, revenue: number, source_line: number): InvoiceLine => ({
  customer_id: "K1",
  date: new Date(day),
  invoice_id: `F${source_line}`,
  product_id: "P1",
  product_name: "Koffiebonen",
  quantity: 2,
  revenue,
  discount: null,
  cost: revenue / 2,
  is_credit: revenue < 0,
  source_file: "lines.csv",
  source_line,
});
const lines = [line("2026-09-03", 100, 2), line("2026-10-07", 50.5, 3), line("2026-10-09", -20, 4)];
const rows = (node: HTMLElement) =>
  [...node.querySelectorAll(".list tbody tr[aria-rowindex]")].map((row) => row.textContent);

test("the invoice lines stand newest first with their sum and their place in the export", () => {
  const node = CustomerLines(lines, report());
  expect(node.querySelector(".list-summary")?.textContent).toBe(
    "3 lines, €130.50 net revenue · €65.25 gross margin",
  );
  expect(rows(node)[0]).toBe("9 Oct 2026F4P1 Koffiebonen2−€20.00−€10.00lines.csv:4");
  expect(node.querySelector("thead")?.textContent).not.toContain("Discount");
});

test("a month in the address shows that month with its own sum", () => {
  history.replaceState(null, "", "/customer.html?id=K1&month=2026-09");
  const node = CustomerLines(lines, report());
  expect(rows(node)).toHaveLength(1);
  expect(node.querySelector(".list-summary")?.textContent).toContain("1 line, €100.00 net revenue");
});
