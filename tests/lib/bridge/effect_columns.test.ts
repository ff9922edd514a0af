import { expect, it } from "vitest";
import { amountsOf, sumColumns } from "../../../src/lib/bridge/effect_columns.js";

const bridges = {
  rowOf: Int32Array.from([1, -1, 0]),
  columns: { volume: [100, null], discount: [-240, 15.5], cost: [3, -3] },
};

it("sums the effects of the customers asked for, in the order of the waterfall, without those of nil", () => {
  expect(sumColumns(bridges, [0, 1, 2])).toEqual([
    { effect: "discount", amount: -224.5 },
    { effect: "volume", amount: 100 },
  ]);
  expect(sumColumns(bridges, [1])).toEqual([]);
});

it("gives an effect by place, and nothing where there is none", () => {
  expect([...amountsOf(bridges, "discount")]).toEqual([15.5, 0, -240]);
  expect([...amountsOf(bridges, "volume")]).toEqual([0, 0, 100]);
  expect([...amountsOf(bridges, "price")]).toEqual([0, 0, 0]);
});
