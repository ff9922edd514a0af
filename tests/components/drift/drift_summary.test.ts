// @vitest-environment jsdom
import { expect, test } from "vitest";
import { DriftBridge, driftCoverage, driftFinding } from "../../../src/components/drift/drift_summary.js";
import type { Comparison } from "../../../src/schema.js";
import { customer, report } from "../fixtures.js";

const effect = (
  customer_id: string,
  effect: string,
  amount: number,
  comparison: Comparison = "baseline",
) => ({
  customer_id,
  comparison,
  effect,
  amount,
});
const data = {
  customers: [
    customer(),
    customer({ customer_id: "K2", drift_amount: 50, contribution: 500 }),
    customer({ customer_id: "K3", drift_amount: null, baseline_from: null }),
  ],
  bridges: [
    effect("K1", "discount", -240),
    effect("K1", "handling_time", -110),
    effect("K2", "price", 50),
    effect("K2", "volume", 300),
    effect("K3", "price", 7, "prior"),
  ],
};

test("the finding sums the drift of those with a baseline and names what weighs most", () => {
  expect(driftFinding(data, report()).textContent).toBe(
    "Together these 2 customers yield €300 a year less than in their baselines, apart from volume; discount weighs most.",
  );
});

test("a gain is told as a gain, and no baseline at all as that", () => {
  const gain = { customers: data.customers.slice(1, 2), bridges: data.bridges };
  expect(driftFinding(gain, report()).textContent).toMatch(/^This customer yields €50 a year more/);
  const nobody = { customers: data.customers.slice(2), bridges: [] };
  expect(driftFinding(nobody, report()).textContent).toBe(
    "None of these customers has a baseline to compare with yet.",
  );
});

test("customers without a baseline are counted and said", () => {
  expect(driftCoverage(data, report()).textContent).toMatch(
    /^2 of 3 customers who ever bought have a baseline\. Too few months or orders to say for 1:/,
  );
  const all = { ...data, customers: data.customers.slice(0, 2) };
  expect(driftCoverage(all, report("nl")).textContent).toBe(
    "Alle 2 klanten die ooit kochten hebben een basisperiode.",
  );
});

test("the bridge of the portfolio ends at the contribution of those compared, and says who is not in it", () => {
  const figure = DriftBridge(data, { report: report(), comparison: "baseline", width: 640 });
  const rows = [...figure.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Baseline, 12 months", "€2,000"],
    ["Price", "+€50"],
    ["Discount", "−€240"],
    ["Volume", "+€300"],
    ["Handling time", "−€110"],
    ["Last 12 months", "€2,000"],
  ]);
  expect(figure.querySelector(".chart-note")?.textContent).toBe(
    "Nothing to compare with, and so not in this bridge: 1 of these customers. Customers only: lines without a customer (€250 net revenue) are not in this bridge.",
  );
});
