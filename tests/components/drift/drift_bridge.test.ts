// @vitest-environment jsdom
import { expect, test } from "vitest";
import { DriftBridge } from "../../../src/components/drift/drift_bridge.js";
import { report } from "../fixtures.js";
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
