// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CustomerLines } from "../../../src/components/customer/customer_lines.js";
import { customerState, namelessProduct } from "../../../src/components/customer/customer_state.js";
import { Unread } from "../../../src/components/host_answer.js";
import { customerMonth } from "../../lib/customer_months.js";
import { invoiceLine } from "../../lib/invoice_line.js";
import { productBridge } from "../../lib/product_bridge.js";
import { customer, report, Wide } from "../fixtures.js";
import { plain } from "../charts/drawing.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/customer.html?id=K1"));

const lines = [
  invoiceLine("2022-03-03", 80, { source_line: 1, invoice_id: "F1" }),
  invoiceLine("2026-09-03", 100, { source_line: 2, invoice_id: "F2" }),
  invoiceLine("2026-10-07", 50.5, {
    source_line: 3,
    invoice_id: "F3",
    product_id: "P2",
    product_name: "Thee",
  }),
  invoiceLine("2026-10-09", -20, { source_line: 4, invoice_id: "F4" }),
];
const months = [
  customerMonth("2022-03", { revenue: 80 }),
  customerMonth("2026-09", { revenue: 100, cost: 50, gross_margin: 50 }),
  customerMonth("2026-10", {
    revenue: 30.5,
    cost: 15.25,
    gross_margin: 15.25,
    rebate: 1,
    cost_to_serve: 30,
    contribution: -15.75,
  }),
];
const bridged = [
  productBridge("P1", { margin_before: 40, margin_after: 40, price: 10, cost: -4, volume: -6 }),
  productBridge("P2", { place: "new", margin_before: 0, margin_after: 25.25, new: 25.25 }),
];
const read = () => new Promise((resolve) => setTimeout(resolve));
const shown = (query: string, language: "en" | "nl" = "en") => {
  history.replaceState(null, "", `/customer.html?id=K1${query}`);
  const state = customerState();
  const data = { customer: customer(), months };
  const products = () => Promise.resolve(bridged);
  return { node: CustomerLines(lines, { data, state, report: report(language), products }), state };
};
const failing = () => {
  history.replaceState(null, "", "/customer.html?id=K1&period=2026-09");
  const state = customerState();
  const products = () => Promise.reject(new Unread("product_bridges.parquet", 503));
  const data = { customer: customer(), months };
  return { node: CustomerLines(lines, { data, state, report: report(), products }), state };
};
const rows = (node: HTMLElement) =>
  [...node.querySelectorAll(".list tbody tr[aria-rowindex]")].map((row) => plain(row.textContent));
const summary = (node: HTMLElement) =>
  [...node.querySelectorAll(".lines-summary > p")].map((one) => one.textContent);
const table = (node: HTMLElement) =>
  [...node.querySelectorAll(".lines-summary tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );

test('lines without a product and those of a product "-" are chosen apart', () => {
  const none = { product_id: null, product_name: null, product_group: null };
  const two = [
    invoiceLine("2026-09-03", 100, { ...none, source_line: 1 }),
    invoiceLine("2026-09-04", 30, { ...none, product_id: "-", source_line: 2 }),
  ];
  const sumOf = (product: string) => {
    history.replaceState(null, "", `/customer.html?${new URLSearchParams({ id: "K1", product })}`);
    const data = { customer: customer(), months };
    const options = { data, state: customerState(), report: report(), products: () => Promise.resolve([]) };
    const node = CustomerLines(two, options);
    return [node.querySelectorAll("select")[1]!.value, summary(node)[0]];
  };
  expect(sumOf("-")).toEqual(["-", expect.stringContaining("1 line, €30.00")]);
  expect(sumOf(namelessProduct)).toEqual([namelessProduct, expect.stringContaining("1 line, €100.00")]);
});

test("all lines stand newest first with their sum and their place in the export", () => {
  const { node } = shown("");
  expect(summary(node)).toEqual(["4 lines, €210.50 net revenue · €105.25 gross margin in all months."]);
  expect(rows(node)[0]).toBe("9 Oct 2026F4P1 Koffiebonen2−€20.00−€10.00lines.csv:4");
  expect(node.querySelector("thead")?.textContent).not.toContain("Discount");
});

test("a month's figure stands beside the sum of its lines, and the controls follow the address", () => {
  const { node, state } = shown("&period=2026-10&figure=revenue");
  expect(rows(node)).toHaveLength(2);
  expect(summary(node)).toEqual([
    "Net revenue in Oct\u00a02026: €30.50. These lines add up to it to the cent.",
    "2 lines, €30.50 net revenue · €15.25 gross margin",
  ]);
  const period = node.querySelector("select")!;
  expect(period.value).toBe("2026-10");
  state.set({ period: "current", figure: "" });
  expect(period.value).toBe("current");
  expect(rows(node)).toHaveLength(3);
  expect(summary(node)[0]).toContain("in the last 12 months (Nov\u00a02025 to Oct\u00a02026)");
});

test("contribution is laid out in what the lines hold, the agreement and the hours", () => {
  const { node } = shown("&period=2026-10&figure=contribution");
  expect(table(node).slice(1)).toEqual([
    ["Net revenue of these lines", "€30.50"],
    ["Cost of goods of these lines", "−€15.25"],
    ["Year-end rebate, by agreement", "−€1.00"],
    ["Cost to serve, from the hours", "−€30.00"],
    ["Contribution", "−€15.75"],
  ]);
});

test("lines that do not make up the figure are said not to", () => {
  const { node } = shown("&period=2026-09&figure=list_revenue");
  expect(summary(node)[0]).toMatch(
    /^List revenue in Sept?\u00a02026: €110\.00\. These lines come to €100\.00/,
  );
});

test("a product on both sides of a comparison shows then, now and what the change in margin is made of", async () => {
  const { node } = shown("&period=baseline_now&product=P1");
  await read();
  expect(summary(node)[0]).toContain("The lines of P1 Koffiebonen on both sides");
  expect(table(node)).toEqual([
    ["Window", "Lines", "Net revenue", "Gross margin"],
    ["Baseline, Nov 2021 – Oct 2022", "1", "€80.00", "€40.00"],
    ["Last 12 months, Nov 2025 – Oct 2026", "2", "€80.00", "€40.00"],
    ["Change", "", "€0.00", "€0.00"],
    ["Effect", "Amount"],
    ["Price", "+€10.00"],
    ["Cost of goods", "−€4.00"],
    ["Volume", "−€6.00"],
    ["Change", "€0.00"],
  ]);
  expect(rows(node)).toHaveLength(3);
  expect(node.querySelector(".made-of p")?.textContent).toContain("to the cent, is made of");
});

test("a bar shows the lines of the products that make it, and tells where they do not come to it", async () => {
  const { node, state } = shown("&period=baseline_now&effect=new");
  await read();
  expect(summary(node)[0]).toBe(
    'The lines of the product that makes up the bar "New products", on both sides of the comparison.',
  );
  expect(rows(node)).toHaveLength(1);
  expect(table(node).at(-1)).toEqual(["Change", "+€25.25"]);
  state.set({ effect: "price", period: "prior_now" });
  await read();
  expect(summary(node)[0]).toContain("of the 0 products");
  state.set({ effect: "handling_time", period: "baseline_now" });
  expect(summary(node)[0]).toContain('The bar "Handling time" does not rest on lines');
  expect(rows(node)).toHaveLength(4);
});

test("the reader goes back to all lines, and an unknown product has none, in a sentence", () => {
  const { node, state } = shown("&product=nowhere");
  expect(node.querySelector(".list .note")?.textContent).toBe("No invoice lines fall in this choice.");
  const reset = [...node.querySelectorAll("button")].find((one) => one.textContent === "Show all lines")!;
  reset.click();
  expect(state.get().product).toBe("");
  expect(rows(node)).toHaveLength(4);
  expect(reset.hidden).toBe(true);
});

test("in Dutch every word is Dutch", () => {
  const { node } = shown("&period=current&figure=hours", "nl");
  expect(summary(node)[0]).toMatch(
    /^Uren staan niet op facturen; dit zijn de regels van de orders in de laatste/,
  );
});

test("where the products of a bar cannot be read, the lines of the choice before are gone, and another choice shows its own", async () => {
  const { node, state } = failing();
  expect(rows(node)).toHaveLength(1);
  state.set({ period: "baseline_now", effect: "price" });
  await read();
  expect(summary(node)).toEqual([]);
  expect(node.querySelector("[role=alert]")?.textContent).toContain(
    "The invoice lines behind this figure could not be read.",
  );
  expect(node.querySelector<HTMLElement>(".list-box")?.closest<HTMLElement>("[hidden]")).not.toBeNull();
  state.set({ period: "2026-10", effect: "" });
  expect(node.querySelector(".list-box")?.closest("[hidden]")).toBeNull();
  expect(node.querySelector("[role=alert]")).toBeNull();
  expect(rows(node)).toHaveLength(2);
});
