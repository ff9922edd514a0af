import { expect, test } from "vitest";
import { leavingLines } from "../../src/share/account.js";
import { editionOf } from "./edition/data.js";

test("leavingLines names every part of an edition that has rows, the proposals too", () => {
  const data = editionOf(2, {
    proposals: [{ kind: "price", from: null, to: 0.02 }],
    products: [],
    activities: [{ activity: "advice", hours: 3, hours_prior: 0, estimated_hours: 0 }],
  });
  const lines = leavingLines([{ table: "handles", columns: ["kind"], rows: 1 }], data);
  expect(lines.slice(0, -1)).toEqual([
    "taken from the report, of this customer only:",
    "  handles: 1 row of kind",
    "leaving in the edition:",
    "  customer: 1 row of customer_id, name, since, rush_orders",
    "  months: 2 rows of month, revenue, orders, lines, quantity, hours",
    "  activities: 1 row of activity, hours, hours_prior, estimated_hours",
    "  proposals: 1 row of kind, from, to",
  ]);
});
