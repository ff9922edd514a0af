import { expect, test } from "vitest";
import { sellsGoods } from "../../../src/lib/bridge/sells_goods.js";

test("goods are sold where they cost anything, or where that is not known", () => {
  expect([{ cost: 90 }, { cost: null }, { cost: -5 }, { cost: 0 }].map(sellsGoods)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
