import { expect, test } from "vitest";
import { barProducts, effectsOf, isOfProducts } from "../../../src/lib/bridge/product_effects.js";
import { productBridge } from "../product_bridge.js";

const rows = [
  productBridge("A", { price: 0.1 }),
  productBridge("B", { price: -5 }),
  productBridge("C", { price: 0.2, cost: -1 }),
  productBridge("D"),
  productBridge("E", { price: 3 }),
];

test("barProducts(rows, effect) names those that weigh most, whatever their sign, and adds up the others", () => {
  const { shown, others, total } = barProducts(rows, "price", 2);
  expect(shown.map(({ product, amount }) => [product.product_id, amount])).toEqual([
    ["B", -5],
    ["E", 3],
  ]);
  expect(others).toEqual({ count: 2, amount: 0.3 });
  expect(total).toBe(-1.7);
});

test("a single one left over is named too, and a bar without products has none", () => {
  expect(barProducts(rows, "price", 3).shown).toHaveLength(4);
  expect(barProducts(rows, "new")).toEqual({ shown: [], others: { count: 0, amount: 0 }, total: 0 });
});

test("effectsOf(rows) are the effects of some products together, those that are nil left out", () => {
  expect(effectsOf(rows.slice(0, 3))).toEqual([
    { effect: "price", amount: -4.7 },
    { effect: "cost", amount: -1 },
  ]);
});

test("service and other costs are not made of products", () => {
  expect(["price", "lost", "handling_time", "other"].map(isOfProducts)).toEqual([true, true, false, false]);
});
