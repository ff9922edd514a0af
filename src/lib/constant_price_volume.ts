import { averagePrice, placeOf, revenueOf, type BridgeProduct } from "./bridge_product.js";

/** A figure of two periods. */
export interface BeforeAfter {
  before: number;
  after: number;
}

/**
 * The volume of one customer in two periods in constant-price euros, V = Σ p̄·q: products in both periods at the
 * mean of their two prices, new and lost ones at their own (metrics §6). What has no price is left out of both.
 */
export function constantPriceVolume(products: readonly BridgeProduct[]): BeforeAfter {
  const volume = { before: 0, after: 0 };
  for (const product of products) {
    const placed = placeOf(product);
    if (placed.place === "kept") {
      const price = averagePrice(placed.before, placed.after);
      volume.before += price * placed.before.quantity;
      volume.after += price * placed.after.quantity;
    } else if (placed.place === "new" || placed.place === "lost") {
      volume.before += revenueOf(product.before);
      volume.after += revenueOf(product.after);
    }
  }
  return volume;
}
