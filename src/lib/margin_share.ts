import { marginOf, revenueOf, type BridgeProduct } from "./bridge_product.js";

/** A change of margin share in two parts; everything 0–1, so 0.01 is one point. */
export interface MarginShareSplit {
  before: number;
  after: number;
  /** Margins of the products themselves: Σ w̄·Δμ. */
  rate: number;
  /** Revenue moving between thinner and fatter products: Σ Δw·μ̄. */
  mix: number;
}

/**
 * The change of margin ÷ net revenue split exactly into rate and mix, with w a product's share of revenue and
 * μ its margin share (metrics §6). A product without revenue in one period has no μ there: it moves the mix
 * at the μ that it has. Null unless net revenue is positive in both periods.
 */
export function marginShareSplit(products: readonly BridgeProduct[]): MarginShareSplit | null {
  const total = (amount: (product: BridgeProduct) => number) =>
    products.reduce((sum, product) => sum + amount(product), 0);
  const revenue = { before: total((p) => revenueOf(p.before)), after: total((p) => revenueOf(p.after)) };
  if (!(revenue.before > 0 && revenue.after > 0)) return null;
  const before = total((p) => marginOf(p.before)) / revenue.before;
  const after = total((p) => marginOf(p.after)) / revenue.after;
  const mix = total((p) => {
    const own = [p.before, p.after].filter((period) => revenueOf(period) !== 0);
    const share =
      own.reduce((sum, period) => sum + marginOf(period) / revenueOf(period), 0) / (own.length || 1);
    return (revenueOf(p.after) / revenue.after - revenueOf(p.before) / revenue.before) * share;
  });
  return { before, after, rate: after - before - mix, mix };
}
