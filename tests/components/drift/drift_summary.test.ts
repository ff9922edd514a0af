// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sumShown } from "../../../src/components/drift/bridge_sum.js";
import { driftData, type DriftData } from "../../../src/components/drift/drift_data.js";
import { DriftBridge, driftCoverage, driftFinding } from "../../../src/components/drift/drift_summary.js";
import type { Comparison } from "../../../src/schema.js";
import { customer, report } from "../fixtures.js";
import { plain } from "../charts/drawing.js";

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
const customers = [
  customer(),
  customer({ customer_id: "K2", drift_amount: 50, contribution: 500 }),
  customer({ customer_id: "K3", drift_amount: null, baseline_from: null }),
];
const bridges = [
  effect("K1", "discount", -240),
  effect("K1", "handling_time", -110),
  effect("K2", "price", 50),
  effect("K2", "volume", 300),
  effect("K3", "price", 7, "prior"),
];
const data = driftData(customers, bridges);
const sinceBaseline = (of: DriftData) =>
  sumShown({ ...of, comparison: "baseline", effect: null, isLeaksOnly: false });
const told = (nodes: HTMLElement[]) => nodes.map((node) => plain(node.textContent));

test("the finding sums the drift of those with a baseline and names what weighs most", () => {
  expect(told(driftFinding(sinceBaseline(data), report()))).toEqual([
    "Together these 2 customers yield €300 a year less than in their baselines, apart from volume; discount weighs most (−€240).",
  ]);
});

test("higher prices are set against the cost prices that they made up for", () => {
  const passedOn = driftData(
    [customer({ drift_amount: -300 })],
    [effect("K1", "discount", -340), effect("K1", "price", 900), effect("K1", "cost", -860)],
  );
  expect(told(driftFinding(sinceBaseline(passedOn), report()))[1]).toBe(
    "Higher prices (+€900) made up for higher cost prices (−€860).",
  );
  const partly = driftData(
    [customer({ drift_amount: -300 })],
    [effect("K1", "price", 600), effect("K1", "cost", -900)],
  );
  expect(told(driftFinding(sinceBaseline(partly), report("nl")))[1]).toBe(
    "Hogere prijzen (+€ 600) maakten de hogere kostprijzen (−€ 900) maar voor een deel goed.",
  );
});

test("a gain is told as a gain, and no baseline at all as that", () => {
  const gain = driftData(customers.slice(1, 2), bridges);
  expect(told(driftFinding(sinceBaseline(gain), report()))[0]).toMatch(
    /^This customer yields €50 a year more/,
  );
  const nobody = driftData(customers.slice(2), []);
  expect(told(driftFinding(sinceBaseline(nobody), report()))).toEqual([
    "None of these customers has a baseline to compare with yet.",
  ]);
});

test("customers without a baseline are counted and said", () => {
  expect(driftCoverage(data, report()).textContent).toMatch(
    /^2 of 3 customers who ever bought have a baseline\. Too few months or orders to say for 1:/,
  );
  const all = driftData(customers.slice(0, 2), bridges);
  expect(driftCoverage(all, report("nl")).textContent).toBe(
    "Alle 2 klanten die ooit kochten hebben een basisperiode.",
  );
});

test("the bridge of the portfolio ends at the contribution of those compared, and says who is not in it", () => {
  const inUnits = report("en", { bridge_split: "units" });
  const figure = DriftBridge(sinceBaseline(data), {
    ...{ report: inUnits, width: 640, comparison: "baseline", group: null, shift: null },
    onOpen: () => {},
  });
  const rows = [...figure.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
  expect(rows).toEqual([
    ["Baseline, 12 months", "€2,000"],
    ["Price", "+€50"],
    ["Discount", "−€240"],
    ["Handling time", "−€110"],
    ["Volume", "+€300"],
    ["Last 12 months", "€2,000"],
  ]);
  expect([...figure.querySelectorAll(".chart-note")].map((note) => note.textContent)).toEqual([
    "Direct: the first full twelve months of each customer against its last twelve. Volume and mix are counted in units.",
    "Nothing to compare with, and so not in this bridge: 1 of these customers.",
    "Customers only: lines without a customer (€250 net revenue) are not in this bridge.",
  ]);
});
