// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { CustomersView } from "../../../src/components/customers/customers_view.js";
import { customer, report, Wide } from "../fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/customers.html"));

const rows = [
  customer(),
  customer({
    customer_id: "K2",
    name: "Hotel Noord",
    segment: "Zorg",
    revenue: 3_000,
    tier_revenue: "small",
  }),
  customer({
    customer_id: "K3",
    name: "Bakkerij Île",
    revenue: 1_000,
    tier_revenue: "small",
    is_active: false,
  }),
];
const names = (view: HTMLElement) =>
  [...view.querySelectorAll("th[scope=row]")].map((cell) => cell.textContent);
const summary = (view: HTMLElement) => view.querySelector(".list-summary")?.textContent;

function choose(view: HTMLElement, label: string, value: string) {
  const control = [...view.querySelectorAll(".control")].find((one) => one.textContent?.startsWith(label));
  const select = control!.querySelector("select")!;
  select.value = value;
  select.dispatchEvent(new Event("change"));
}

test("all customers stand by revenue, with their number and sums", () => {
  const view = CustomersView(rows, report());
  expect(names(view)).toEqual(["Café Müller", "Hotel Noord", "Bakkerij Île"]);
  expect(summary(view)).toBe(
    "All 3 customers\u00a0· €10,000 net revenue (100.0% of the total)\u00a0· €6,300 gross margin\u00a0· €4,500 contribution\u00a0· 30 hours",
  );
});

test("a collective card is marked as one", () =>
  expect(
    names(CustomersView([customer({ name: "Cash sales", is_collective: true }), rows[1]!], report())),
  ).toEqual(["Cash sales, a collective card", "Hotel Noord"]));

test("a change in a year stands there only where the year before is known", () => {
  const heads = (view: HTMLElement) => [...view.querySelectorAll("thead th")].map((head) => head.textContent);
  expect(heads(CustomersView(rows, report()))).toContain("Change in a year");
  const short = rows.map((row) => ({ ...row, revenue_prior: null }));
  expect(heads(CustomersView(short, report()))).not.toContain("Change in a year");
});

test("margin stands there only where goods are sold: without them it is net revenue again", () => {
  const heads = (view: HTMLElement) => [...view.querySelectorAll("thead th")].map((head) => head.textContent);
  expect(heads(CustomersView(rows, report()))).toContain("Margin %");
  const services = CustomersView(rows, report("en", { cost: 0 }));
  expect(heads(services).filter((head) => /margin/i.test(head!))).toEqual([]);
  expect(summary(services)).toBe(
    "All 3 customers\u00a0· €10,000 net revenue (100.0% of the total)\u00a0· €4,500 contribution\u00a0· 30 hours",
  );
});

test("numbers stand once where no names were supplied", () => {
  const heads = (view: HTMLElement) => [...view.querySelectorAll("thead th")].map((head) => head.textContent);
  expect(heads(CustomersView(rows, report()))).toContain("Number");
  const bare = rows.map((row) => ({ ...row, name: row.customer_id }));
  expect(heads(CustomersView(bare, report()))).not.toContain("Number");
});

test("typing finds names without their diacritics, recounts, and stands in the address", () => {
  const view = CustomersView(rows, report());
  const input = view.querySelector<HTMLInputElement>("input[type=search]")!;
  input.value = "muller";
  input.dispatchEvent(new Event("input"));
  expect(names(view)).toEqual(["Café Müller"]);
  expect(summary(view)).toMatch(/^1 of 3 customers\u00a0· €6,000 net revenue \(60.0% of the total\)/);
  expect(location.search).toBe("?q=muller");
});

test("a link to a tier shows that tier; other filters narrow it further", () => {
  history.replaceState(null, "", "/customers.html?tier_revenue=small");
  const view = CustomersView(rows, report());
  expect(names(view)).toEqual(["Hotel Noord", "Bakkerij Île"]);
  choose(view, "Bought in these 12 months", "yes");
  expect(names(view)).toEqual(["Hotel Noord"]);
  expect(location.search).toBe("?tier_revenue=small&active=yes");
});

test("a tier of a year ago gets a control of its own when a link asks for it", () => {
  history.replaceState(null, "", "/customers.html?tier_revenue_prior=top");
  const view = CustomersView(rows, report());
  expect(view.textContent).toContain("Tier a year ago by net revenue");
});

test("clearing brings all customers back and empties the address", () => {
  history.replaceState(null, "", "/customers.html?q=zzz");
  const view = CustomersView(rows, report());
  expect(view.textContent).toContain("No customer fits this search and these filters.");
  [...view.querySelectorAll("button")]
    .find((button) => button.textContent === "Clear search and filters")!
    .click();
  expect(names(view)).toHaveLength(3);
  expect(location.search).toBe("");
});

test("each name leads to the customer's page", () => {
  const view = CustomersView(rows, report());
  expect(view.querySelector("th a")?.getAttribute("href")).toBe("./customer.html?id=K1");
});

test("columns that nobody has a figure for are left out", () => {
  const bare = rows.map((row) => ({ ...row, contribution: null, contribution_per_hour: null, hours: null }));
  const heads = [...CustomersView(bare, report("nl")).querySelectorAll("thead th")].map(
    (head) => head.textContent,
  );
  expect(heads).toContain("Netto-omzet");
  expect(heads).not.toContain("Bijdrage");
  expect(heads).not.toContain("Uren");
});
