// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { BridgePart } from "../../../src/components/customer/bridge_part.js";
import type { BridgeReading } from "../../../src/components/customer/customer_data.js";
import { customerState } from "../../../src/components/customer/customer_state.js";
import type { Comparison, Customer, Effect, ReportFacts } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { productBridge } from "../../lib/product_bridge.js";
import { plain, texts } from "../charts/drawing.js";
import { customer, report, Wide } from "../fixtures.js";

beforeAll(() => {
  vi.stubGlobal("ResizeObserver", Wide);
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => history.replaceState(null, "", "/customer.html?id=K1"));

const months = [
  customerMonth("2022-01", { orders: 10, hours: 5, cost_to_serve: 300, revenue: 1000, rebate: 0 }),
  customerMonth("2026-01", {
    ...{ orders: 20, hours: 20, cost_to_serve: 1200, revenue: 1000, rebate: 15 },
    ...{ gross_margin: 1225, contribution: 10 },
  }),
];
const bridge = (effect: Effect, amount: number, comparison: Comparison = "baseline") => ({
  ...{ customer_id: "K1", comparison, effect, amount },
});
const bridges = [
  bridge("price", 120.5),
  bridge("discount", -20),
  bridge("handling_time", -600),
  bridge("new", 30),
  bridge("other", -15),
  bridge("price", 9, "prior"),
];
const products = [
  productBridge("P1", { price: 100.25, discount: -20 }),
  productBridge("P2", { price: 20.25, product_name: "P2" }),
  productBridge("P3", { place: "new", new: 30, quantity_before: null, quantity_after: 3, revenue_after: 99 }),
  productBridge("P9", { comparison: "prior", price: 9 }),
];
const reading: BridgeReading = {
  shifts: () =>
    Promise.resolve([
      {
        ...{ customer_id: "K1", comparison: "baseline", margin_share_before: 0.4, margin_share_after: 0.35 },
        ...{ rate_points: -0.06, mix_points: 0, not_decomposable_points: 0.01 },
      },
    ]),
  products: () => Promise.resolve(products),
  years: () =>
    Promise.resolve([
      {
        ...{ customer_id: "K1", effect: "price", amount: 50 },
        ...{ year_from: new Date("2025-11-01"), year_to: new Date("2026-10-31") },
      },
    ]),
};
const part = (query = "", changes: Partial<Customer> = {}, facts: Partial<ReportFacts> = {}) => {
  history.replaceState(null, "", `/customer.html?id=K1${query}`);
  const state = customerState();
  const data = { customer: customer(changes), months };
  const parts = BridgePart(data, bridges, { state, report: report("en", facts), reading });
  document.body.replaceChildren(parts.bridge, parts.panel ?? "", parts.years ?? "");
  return { ...parts, panel: parts.panel!, state };
};
const drawn = () => new Promise((resolve) => setTimeout(resolve));
const bars = (node: Element) => [...node.querySelectorAll(".chart-bridge .hits [role=button]")];
const click = (node: Element) => node.dispatchEvent(new MouseEvent("click", { bubbles: true }));
const press = (node: Element, label: string) =>
  click([...node.querySelectorAll("button")].find((button) => button.textContent === label)!);

describe("BridgePart", () => {
  it("lists the products of the bar that is opened, with what they were and are, adding up to it to the cent", async () => {
    const { bridge, panel } = part();
    click(bars(bridge)[1]!);
    await drawn();
    expect(location.search).toBe("?id=K1&period=baseline_now&effect=price");
    expect(panel.querySelector("h2")?.textContent).toBe("Price: +\u2060€120.50. Which products?");
    expect(texts(panel, ".parts li")).toEqual([
      "P1 Product P1+€100.25with the discount +€80.25 · net price €10.00 → €11.00 each · 10 → 20 pieces",
      "P2+€20.25net price €10.00 → €11.00 each · 10 → 20 pieces",
      "Together, the bar+€120.50",
    ]);
  });
  it("opens as the address says, and leads on to the lines of a product", async () => {
    const { panel } = part("&period=baseline_now&effect=new");
    await drawn();
    expect(texts(panel, ".parts li")[0]).toBe("P3 Product P3+€30.003 pieces, €99 net revenue");
    click(panel.querySelector(".figure-link")!);
    expect(location.search + location.hash).toBe("?id=K1&period=baseline_now&product=P3#lines");
    await drawn();
    expect(panel.childElementCount).toBe(0);
  });
  it("lays out hours and orders behind a bar of service, and the other costs behind theirs", async () => {
    const { panel, state } = part("&period=baseline_now&effect=handling_time");
    await drawn();
    expect(texts(panel, "tbody tr")).toEqual([
      "Orders1020",
      "Net revenue per order€100.00€50.00",
      "Hours520",
      "Hours per order0.501.00",
      "Cost of an hour€60.00€60.00",
      "Cost to serve€300.00€1,200.00",
    ]);
    state.set({ effect: "other" });
    await drawn();
    expect(texts(panel, "tbody tr")).toEqual(["Year-end rebate€0.00€15.00"]);
    press(panel, "Close");
    expect([location.search, panel.childElementCount]).toEqual(["?id=K1", 0]);
  });
  it("says which split of volume and mix it is", async () => {
    const { panel, state } = part("&period=baseline_now&effect=mix", {}, { bridge_split: "units" });
    await drawn();
    expect(panel.textContent).toContain("Volume and mix are counted in units.");
    state.set({ comparison: "prior" });
    await drawn();
    expect(panel.childElementCount).toBe(0);
  });
  it("tells in one sentence what the products' own margins and what the mix did to margin %", async () => {
    const { bridge } = part();
    await drawn();
    expect(plain(bridge.textContent)).toContain(
      "Margin % went from 40.0% to 35.0%: −6.0 pt because the products' own margins changed, 0.0 pt because revenue moved between products with thinner and wider ones. Apart from that +1.0 pt by products whose margin, gained or lost, was larger than their net revenue in one of the periods.",
    );
  });
  it("reads and draws the chain of years when it is opened, labelled as such", async () => {
    const { years, bridge } = part();
    expect(bridge.textContent).toContain("Direct: one window against the other.");
    expect(years!.querySelector(".chart-bridge")).toBeNull();
    (years as HTMLDetailsElement).open = true;
    years!.dispatchEvent(new Event("toggle"));
    await drawn();
    expect(years!.textContent).toContain("Chained: each year against the one before it");
    expect(plain(years!.querySelector("figcaption")!.textContent)).toBe(
      "Nov 2025 to Oct 2026Contribution from −€40 to €10 a year: +€50.",
    );
  });
});
