import { expect, it } from "vitest";
import { tellingSeries } from "../../../src/lib/customers/telling_series.js";

it.each([
  ["discount", 0.3, "margin_share"],
  ["mix", 0.3, "margin_share"],
  ["order_size", 0.3, "orders"],
  ["handling_time", 0.3, "hours_per_order"],
  ["rate", 0.3, "hours"],
  [null, 0.3, "revenue"],
  ["price", null, "revenue"],
  ["price", 1, "revenue"],
  ["handling_time", 1, "hours_per_order"],
] as const)("a drift by %s at a margin of %s shows best in %s", (drift_effect, margin_share, series) =>
  expect(tellingSeries({ drift_effect, margin_share, margin_share_baseline: 1, silent_since: null })).toBe(
    series,
  ),
);

it("that a customer stopped ordering shows best in net revenue, whatever drifted before", () =>
  expect(
    tellingSeries({
      ...{ drift_effect: "handling_time", margin_share: 0.3, margin_share_baseline: 0.3 },
      silent_since: new Date("2026-04-01"),
    }),
  ).toBe("revenue"));
