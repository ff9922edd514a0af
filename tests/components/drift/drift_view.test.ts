// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { driftData } from "../../../src/components/drift/drift_data.js";
import { DriftView } from "../../../src/components/drift/drift_view.js";
import type { Comparison } from "../../../src/schema.js";
import { customer, report, Wide } from "../fixtures.js";

vi.mock("../../../src/components/tables.js", () => ({ readTable: async () => [] }));

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/drift.html"));

const bridge = (customer_id: string, effect: string, amount: number, comparison: Comparison) => ({
  customer_id,
  comparison,
  effect,
  amount,
});
const data = driftData(
  [
    customer(),
    customer({
      customer_id: "K2",
      name: "Hotel Noord",
      segment: "Zorg",
      drift_amount: -900,
      contribution: 100,
    }),
    customer({
      customer_id: "K3",
      name: "Nieuw",
      account_manager: "P. Smit",
      drift_amount: null,
      baseline_from: null,
    }),
  ],
  [
    bridge("K1", "discount", -350, "baseline"),
    bridge("K2", "cost", -900, "baseline"),
    bridge("K2", "volume", 40, "prior"),
  ],
);
const hrefs = {
  customer_months: "months.parquet",
  change_points: "change_points.parquet",
  event_effects: "event_effects.parquet",
};
const finding = (view: HTMLElement) => view.querySelector(".finding")?.textContent;
const names = (view: HTMLElement) =>
  [...view.querySelectorAll(".list th[scope=row]")].map((cell) => cell.textContent);

test("all customers with a baseline stand in the sentence and in the list, the largest leak first", async () => {
  const view = DriftView(data, report(), hrefs);
  await vi.waitFor(() => expect(finding(view)).toContain("2 customers yield €1,250 a year less"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord", "Café Müller"]));
});

test("a link with a filter shows that selection's own drift, bridge and list", async () => {
  history.replaceState(null, "", "/drift.html?segment=Zorg");
  const view = DriftView(data, report(), hrefs);
  await vi.waitFor(() => expect(finding(view)).toContain("This customer yields €900 a year less"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Hotel Noord"]));
  const amounts = [...view.querySelectorAll(".chart-bridge tbody tr")].map((row) => row.textContent);
  expect(amounts).toEqual(["Baseline, 12 months€1,000", "Cost of goods−€900", "Last 12 months€100"]);
});

test("choosing a filter recomputes and stands in the address", async () => {
  const view = DriftView(data, report(), hrefs);
  await vi.waitFor(() => expect(view.querySelector("select")).not.toBeNull());
  const select = view.querySelector("select")!;
  expect([...select.options].map((option) => option.text)).toEqual(["All", "Horeca (2)", "Zorg (1)"]);
  select.value = "Horeca";
  select.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(location.search).toBe("?segment=Horeca");
});

test("the drop-downs count what the other choices leave", async () => {
  history.replaceState(null, "", "/drift.html?segment=Zorg");
  const view = DriftView(data, report(), hrefs);
  const managers = () => [...view.querySelectorAll("select")[1]!.options].map((option) => option.text);
  await vi.waitFor(() => expect(managers()).toEqual(["All", "J. Bakker (1)", "P. Smit (0)"]));
});

test("an effect ranks the customers by its euros, leaves out whom it does not touch, and stands in the address", async () => {
  const view = DriftView(data, report(), hrefs);
  await vi.waitFor(() => expect(names(view)).toHaveLength(2));
  const select = [...view.querySelectorAll("select")].at(-1)!;
  select.value = "discount";
  select.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(names(view)).toEqual(["Café Müller"]));
  expect(location.search).toBe("?effect=discount");
  expect(view.querySelector(".list-summary")!.textContent).toBe(
    "Customers where discount changed the margin, against the baseline: 1. A minus costs margin.",
  );
  expect(view.querySelector(".chart-drift-bars h2")!.textContent).toBe(
    "Where did discount change the margin, by how much a year?",
  );
  expect(view.querySelector(".list td.number")!.textContent).toBe("−€350");
});

test("without cost there is a sentence instead of a bridge", () => {
  const view = DriftView(driftData([], []), report("en", { has_cost: false }), hrefs);
  expect(view.textContent).toBe(
    "Cost of goods was not supplied, so margin and its drift are not known here.",
  );
});
