// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { BridgePart } from "../../../src/components/customer/bridge_part.js";
import type { BridgeReading, CustomerBridges } from "../../../src/components/customer/customer_data.js";
import { CustomerView } from "../../../src/components/customer/customer_view.js";
import type { Comparison, Customer, Effect, ReportFacts } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { customer, report, Wide } from "../fixtures.js";
import { plain } from "../charts/drawing.js";

beforeAll(() => {
  vi.stubGlobal("ResizeObserver", Wide);
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => history.replaceState(null, "", "/customer.html?id=K1"));

const months = [customerMonth("2022-01", { hours: 3 }), customerMonth("2026-01", { hours: 9 })];
const bridge = (effect: Effect, amount: number, comparison: Comparison) => ({
  customer_id: "K1",
  comparison,
  effect,
  amount,
});
const reading: BridgeReading = {
  shifts: () => Promise.resolve([]),
  products: () => Promise.resolve([]),
  years: () => Promise.resolve([]),
};
/** The page of a customer with its bridge. */
const bridged = (
  bridges: CustomerBridges,
  changes: Partial<Customer> = {},
  facts: Partial<ReportFacts> = {},
) => {
  const data = { customer: customer(changes), months };
  const page = CustomerView(data, report("en", facts));
  page.setBridge(BridgePart(data, bridges, { state: page.state, report: report("en", facts), reading }));
  return page;
};

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

test("a margin that is all of revenue in every month is not offered", () => {
  const all = months.map((month) => ({ ...month, gross_margin: month.revenue }));
  const { node } = CustomerView({ customer: customer(), months: all }, report());
  expect([...node.querySelectorAll<HTMLInputElement>("input[type=radio]")].map(({ value }) => value)).toEqual(
    ["revenue", "hours", "hours_per_order", "orders"],
  );
});

test("a customer without a single month has no series to choose from", () => {
  const { node } = CustomerView({ customer: customer({ is_active: false }), months: [] }, report());
  expect(node.querySelectorAll("input[type=radio]").length).toBe(0);
});

test("the bridge goes from baseline to now; a customer without one is compared with a year ago", () => {
  const title = (bridges: CustomerBridges) =>
    bridged(bridges).node.querySelector(".chart-bridge h2")?.textContent;
  expect(title([bridge("discount", -240, "baseline"), bridge("price", 50, "prior")])).toBe(
    "What changed the margin since the baseline?",
  );
  expect(title([bridge("price", 50, "prior")])).toBe("What changed the margin in a year?");
});

test("where there is no bridge the page says why", () => {
  const said = (changes: Partial<Customer>) => bridged([], changes).node.textContent;
  expect(said({ drift_amount: null })).toContain(
    "There is nothing to compare with: no baseline of this customer, and no year before.",
  );
  expect(said({ drift_amount: 0 })).toContain("The margin is what it was in the baseline");
  expect(said({ drift_amount: null, gross_margin: null })).toContain(
    "The cost of what was bought is not known, so what changed the margin cannot be said.",
  );
});

test("a bridge of a report without cost goes from net revenue to net revenue, and says so", () => {
  const bare = { contribution: null, gross_margin: null, revenue: 6_000 };
  const page = bridged([bridge("price", -250, "baseline")], bare, { has_cost: false });
  expect(page.node.querySelector(".chart-bridge h2")?.textContent).toBe(
    "What changed net revenue since the baseline?",
  );
  expect(plain(page.node.querySelector(".chart-bridge")!.textContent)).toContain(
    "Net revenue from €6,250 to €6,000 a year: −€250.",
  );
});

test("a month, a rung, a figure of the cases and a bar each ask for their own lines", async () => {
  const page = bridged([bridge("discount", -240, "baseline")]);
  document.body.replaceChildren(page.node);
  const asked = () => location.search.replace("?id=K1", "") + location.hash;
  const press = (part: Element, key: string) => part.dispatchEvent(new KeyboardEvent("keydown", { key }));
  const parts = (chart: string) => [...page.node.querySelectorAll(`.chart-${chart} .hits [role=button]`)];
  parts("months").at(-1)!.dispatchEvent(new MouseEvent("click"));
  expect(asked()).toBe("&period=2026-10&figure=revenue#lines");
  press(parts("months").at(-1)!, "ArrowLeft");
  press(document.activeElement!, "Enter");
  expect(asked()).toBe("&period=2026-09&figure=revenue#lines");
  const rung = parts("ladder").find((part) => part.getAttribute("aria-label")?.startsWith("Cost of goods"))!;
  press(rung, "Enter");
  expect(asked()).toBe("&period=current&figure=cost#lines");
  page.node.querySelector<HTMLButtonElement>("button.figure-link")!.click();
  expect(asked()).toBe("&period=baseline&figure=revenue#lines");
  press(parts("bridge")[0]!, "Enter");
  expect(asked()).toBe("&period=baseline&figure=contribution#lines");
  press(parts("bridge")[1]!, " ");
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked()).toBe("&period=baseline_now&effect=discount#bar");
});

test("each chart whose parts open is one stop of the keyboard", () => {
  const page = CustomerView({ customer: customer(), months }, report());
  const stops = [...page.node.querySelectorAll(".chart-months .hits [role=button]")].map((part) =>
    part.getAttribute("tabindex"),
  );
  expect(stops.filter((stop) => stop === "0")).toHaveLength(1);
  expect(stops.at(-1)).toBe("0");
});
