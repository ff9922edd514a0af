// @vitest-environment jsdom
import { expect, test } from "vitest";
import { DriftBridge } from "../../../src/components/drift/drift_bridge.js";
import { report } from "../fixtures.js";
import { driftColumns } from "../../../src/components/drift/drift_list.js";
import { plain } from "../charts/drawing.js";

test("the bridge ends at what those compared yield, and says who is not in it", () => {
  const inUnits = report("en", { bridge_split: "units" });
  const sum = {
    count: 2,
    steps: [
      { effect: "price", amount: 50 },
      { effect: "discount", amount: -240 },
      { effect: "volume", amount: 300 },
      { effect: "handling_time", amount: -110 },
    ] as const,
    ...{ before: 2_000, after: 2_000, left: 1, unserved: 1 },
  };
  const figure = DriftBridge(sum, {
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
    report().words.drift.unserved("1"),
    "Direct: the first full twelve months of each customer against its last twelve. Volume and mix are counted in units.",
    "1 customer who bought in these twelve months has nothing to compare with: not in this bridge.",
    "Customers only: lines without a customer (€250 net revenue) are not in this bridge.",
  ]);
});

test("of a product group it is the gross margin, and what has no customer is that of all groups", () => {
  const figure = DriftBridge(
    { count: 1, steps: [{ effect: "price", amount: 50 }], before: 10, after: 60, left: 0, unserved: 0 },
    {
      ...{ report: report(), width: 640, comparison: "baseline", group: "Valves", shift: null },
      onOpen: () => {},
    },
  );
  expect(plain(figure.querySelector(".chart-caption")!.textContent)).toContain(
    "Gross margin from €10 to €60 a year: +€50.",
  );
  expect(plain([...figure.querySelectorAll(".chart-note")].at(-1)!.textContent)).toBe(
    "Customers only: lines without a customer (€250 net revenue over all product groups) are not in this bridge.",
  );
});

const notes = (before: number, after: number, apart = 0, language: "en" | "nl" = "en") =>
  DriftBridge(
    { count: 1, steps: [], before: 10, after: 10, left: 0, unserved: 0 },
    {
      ...{ report: report(language), width: 640, comparison: "baseline", group: null },
      shift: {
        ...{ comparison: "baseline" as const, effect: "price" as const, amount: 0, customer_count: 1 },
        ...{ margin_share_before: before, margin_share_after: after },
        ...{ rate_points: 0, mix_points: 0, not_decomposable_points: apart },
      } as never,
      onOpen: () => {},
    },
  ).textContent;

test("what cannot be split of a change in margin % is told apart, from a twentieth of a point on", () => {
  expect(notes(0.4, 0.384, -0.016)).toContain(
    "Apart from that −1.6\u00a0pt by customers whose margin, gained or lost, was larger than their net revenue in one of the periods.",
  );
  expect(notes(0.4, 0.384, -0.016, "nl")).toContain(
    "Los daarvan −1,6\u00a0pt door klanten die in een van de perioden meer marge opleverden of kostten dan hun netto-omzet.",
  );
  expect(notes(0.4, 0.4, 0.0004)).not.toContain("Apart from that");
});

test("where no goods are sold, neither the bridge nor the list speaks of a margin that is all of revenue", () => {
  expect(notes(0.9, 1)).toContain("90.0%");
  expect(notes(1, 1)).not.toContain("100.0%");
  const keys = (cost: number, contribution: number | null = 100) =>
    driftColumns(report("en", { cost, contribution }), {
      ...{ effect: null, amountOf: () => null, later: () => null },
      spark: () => document.createElement("span"),
    }).map(({ key }) => key);
  expect(keys(500)).toContain("margin");
  expect(keys(0)).not.toContain("margin");
  expect(keys(0)).toContain("months");
  expect(keys(0, null)).not.toContain("months");
});
