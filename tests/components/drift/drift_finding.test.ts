// @vitest-environment jsdom
import { expect, test } from "vitest";
import { driftCoverage, driftFinding } from "../../../src/components/drift/drift_finding.js";
import type { Effect } from "../../../src/schema.js";
import { customer, report } from "../fixtures.js";
import { plain } from "../charts/drawing.js";

const sum = (count: number, amounts: Partial<Record<Effect, number>>) => ({
  count,
  steps: Object.entries(amounts).map(([effect, amount]) => ({ effect: effect as Effect, amount })),
});
const customers = [
  customer(),
  customer({ customer_id: "K2", drift_amount: 50 }),
  customer({ customer_id: "K3", drift_amount: null, baseline_from: null }),
].map((one, at) => ({ ...one, at }));
const told = (nodes: HTMLElement[]) => nodes.map((node) => plain(node.textContent));

test("the finding sums the drift of those with a baseline and names what weighs most", () => {
  expect(
    told(driftFinding(sum(2, { price: 50, discount: -240, volume: 300, handling_time: -110 }), report())),
  ).toEqual([
    "Together these 2 customers yield €300 a year less than in their baselines, apart from volume; discount weighs most (−€240).",
  ]);
});

test("higher prices are set against the cost prices that they made up for", () => {
  const passedOn = sum(1, { price: 900, discount: -340, cost: -860 });
  expect(told(driftFinding(passedOn, report()))[1]).toBe(
    "Higher prices (+€900) made up for higher cost prices (−€860).",
  );
  const partly = sum(1, { price: 600, cost: -900 });
  expect(told(driftFinding(partly, report("nl")))[1]).toBe(
    "Hogere prijzen (+€ 600) maakten de hogere kostprijzen (−€ 900) maar voor een deel goed.",
  );
});

test("where products came and went, it is told that little of what was bought can drift", () => {
  const others = sum(2, { discount: 100, volume: -900, new: 1_500, lost: -700 });
  expect(told(driftFinding(others, report())).at(-1)).toBe(
    "Little was bought in both periods, and only that can drift: new products brought +€1,500, lost ones −€700.",
  );
  expect(
    told(driftFinding(sum(2, { price: 100, volume: -900, new: 1_000, lost: -700 }), report())),
  ).toHaveLength(1);
});

test("a gain is told as a gain, and no baseline at all as that", () => {
  expect(told(driftFinding(sum(1, { price: 50, volume: 300 }), report()))[0]).toMatch(
    /^This customer yields €50 a year more/,
  );
  expect(told(driftFinding(sum(3, { price: 50, cost: -50.2 }), report()))[0]).toBe(
    "Together these 3 customers yield as much a year as in their baselines, apart from volume.",
  );
  expect(told(driftFinding(sum(0, {}), report()))).toEqual([
    "None of these customers has a baseline to compare with yet.",
  ]);
});

test("customers without a baseline are counted and said", () => {
  expect(driftCoverage(customers, report()).textContent).toMatch(
    /^1 of them loses €350, 1 gains €50\. 2 of 3 customers who ever bought have a baseline\. For 1 there are too few months or orders to say: it stays out of the drift\.$/,
  );
  expect(driftCoverage(customers.slice(0, 1), report("nl")).textContent).toBe(
    "Deze klant heeft een basisperiode.",
  );
  expect(told([driftCoverage(customers.slice(0, 2), report("nl"))])[0]).toBe(
    "Bij 1 liep € 350 weg, bij 1 kwam er € 50 bij. Beide klanten die ooit kochten hebben een basisperiode.",
  );
});
