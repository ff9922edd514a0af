import type { ProductBridge } from "../../src/lib/bridge/product_effects.js";

/** A kept product of customer K1 without any effect; override what a test is about. */
export function productBridge(product_id: string, changes: Partial<ProductBridge> = {}): ProductBridge {
  return {
    customer_id: "K1",
    comparison: "baseline",
    product_id,
    product_name: `Product ${product_id}`,
    product_group: null,
    place: "kept",
    quantity_before: 10,
    quantity_after: 20,
    revenue_before: 100,
    revenue_after: 220,
    margin_before: 40,
    margin_after: 90,
    price: 0,
    discount: 0,
    cost: 0,
    mix: 0,
    volume: 0,
    new: 0,
    lost: 0,
    not_decomposable: 0,
    ...changes,
  };
}
