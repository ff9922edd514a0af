import { describe, expect, it } from "vitest";
import {
  bridgeNumbers,
  effectAmount,
  isCompared,
  sumEffects,
  wideBridgeNumbers,
} from "../../src/lib/bridge_numbers.js";

const row = (customer_id: string, name: string, effect: string, amount: number) => ({
  customer_id,
  name,
  effect,
  amount,
});
const numbers = bridgeNumbers(
  ["K1", "K2", "K3"],
  ["baseline", "prior"],
  [
    row("K1", "baseline", "discount", -240),
    row("K1", "baseline", "volume", 100),
    row("K1", "prior", "discount", -40),
    row("K3", "baseline", "discount", 15.5),
    row("unassigned", "baseline", "discount", -9999),
  ],
);

describe("bridgeNumbers", () => {
  it("sums the effects of the customers asked for, in the order of the waterfall, without those of nil", () => {
    expect(sumEffects(numbers, [0, 1, 2], "baseline")).toEqual([
      { effect: "discount", amount: -224.5 },
      { effect: "volume", amount: 100 },
    ]);
    expect(sumEffects(numbers, [2], "baseline")).toEqual([{ effect: "discount", amount: 15.5 }]);
    expect(sumEffects(numbers, [1], "baseline")).toEqual([]);
  });
  it("keeps comparisons apart, and knows who has none", () => {
    expect(effectAmount(numbers, 0, "baseline", "discount")).toBe(-240);
    expect(effectAmount(numbers, 0, "prior", "discount")).toBe(-40);
    expect(effectAmount(numbers, 0, "prior", "volume")).toBe(0);
    expect([0, 1, 2].map((at) => isCompared(numbers, at, "prior"))).toEqual([true, false, false]);
  });
  it("gives no place to a customer that is not among those named", () => {
    const all = sumEffects(numbers, [0, 1, 2], "baseline").reduce((sum, { amount }) => sum + amount, 0);
    expect(all).toBe(-124.5);
  });
});

describe("wideBridgeNumbers", () => {
  it("gives the same of rows that hold their effects side by side", () => {
    const wide = wideBridgeNumbers(["K1", "K2", "K3"], ["baseline", "prior"], {
      rows: [
        { customer_id: "K1", comparison: "baseline", discount: -240, volume: 100 },
        { customer_id: "K1", comparison: "prior", discount: -40, volume: 0 },
        { customer_id: "K3", comparison: "baseline", discount: 15.5, volume: 0 },
        { customer_id: "unassigned", comparison: "baseline", discount: -9999, volume: 1 },
        { customer_id: "K2", comparison: "unheard of", discount: 1, volume: 1 },
      ],
      nameOf: ({ comparison }) => comparison,
      columns: ["discount", "volume"],
    });
    expect(wide).toEqual(numbers);
  });
});
