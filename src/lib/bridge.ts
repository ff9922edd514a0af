import { effects, type Effect } from "../schema.js";
import { averagePrice, costOf, marginOf, placeOf, revenueOf } from "./bridge_product.js";
import type { BridgeProduct, Period } from "./bridge_product.js";

export type { BridgeProduct, Period, QuantityBasis } from "./bridge_product.js";

/** The effects that a bridge of products yields, in currency; positive adds to the margin. */
export type MarginEffect = Extract<
  Effect,
  "price" | "discount" | "cost" | "mix" | "volume" | "new" | "lost" | "not_decomposable"
>;

/** How the quantity effect is split into volume and mix. */
export interface BridgeOptions {
  /** In euros at constant prices (default), or in units, for products whose units are comparable. */
  split?: "constant_price" | "units";
}

/**
 * The change in margin of one customer between two periods, by cause: the Bennet (1920) indicator (metrics §6).
 * For products in both periods: price = Δp·q̄, cost = −Δc·q̄, quantity = Δq·m̄, the latter split exactly into
 * volume (ΔV·mean of M/V) and mix (V̄·change of M/V), with V = Σ p̄·q, or Σ q when split in units, and
 * M = Σ m̄·q. With list prices in both periods, the discount effect is split out of price. Products bought in
 * one period only are new or lost as a whole; what has no price is not_decomposable. Credits without quantity
 * lower the price. The effects add up to the change in margin.
 */
export function bridge(
  products: readonly BridgeProduct[],
  { split = "constant_price" }: BridgeOptions = {},
): Record<MarginEffect, number> {
  const sum = { price: 0, discount: 0, cost: 0, volume: 0, mix: 0, new: 0, lost: 0, not_decomposable: 0 };
  const volume = { before: 0, after: 0 };
  const margin = { before: 0, after: 0 };
  for (const product of products) {
    const placed = placeOf(product);
    if (placed.place !== "kept") {
      const effect = placed.place === "credits" ? "price" : placed.place;
      sum[effect] += marginOf(product.after) - marginOf(product.before);
      continue;
    }
    const { before, after } = placed;
    const meanQuantity = (before.quantity + after.quantity) / 2;
    const price = perUnit(after, revenueOf) - perUnit(before, revenueOf);
    const discount = perUnit(after, discountOf) - perUnit(before, discountOf);
    const isListed = before.listRevenue !== null && after.listRevenue !== null;
    sum.price += (isListed ? price + discount : price) * meanQuantity;
    sum.discount -= isListed ? discount * meanQuantity : 0;
    sum.cost -= (perUnit(after, costOf) - perUnit(before, costOf)) * meanQuantity;
    const unit = split === "units" ? 1 : averagePrice(before, after);
    const unitMargin = (perUnit(before, marginOf) + perUnit(after, marginOf)) / 2;
    volume.before += unit * before.quantity;
    volume.after += unit * after.quantity;
    margin.before += unitMargin * before.quantity;
    margin.after += unitMargin * after.quantity;
  }
  return addQuantityEffects(sum, volume, margin);
}

/** Bridges added up per effect; effects that none of them has are 0. */
export function addBridges(bridges: readonly Partial<Record<Effect, number>>[]): Record<Effect, number> {
  const sum = (effect: Effect) => bridges.reduce((total, bridge) => total + (bridge[effect] ?? 0), 0);
  return Object.fromEntries(effects.map((effect) => [effect, sum(effect)])) as Record<Effect, number>;
}

interface Pair {
  before: number;
  after: number;
}

/** Free goods count in M but not in V; where every product was free there is no V, and no split. */
function addQuantityEffects(sum: Record<MarginEffect, number>, volume: Pair, margin: Pair) {
  const rate = { before: margin.before / volume.before, after: margin.after / volume.after };
  if (Number.isFinite(rate.before) && Number.isFinite(rate.after)) {
    sum.volume += ((volume.after - volume.before) * (rate.before + rate.after)) / 2;
    sum.mix += ((volume.before + volume.after) / 2) * (rate.after - rate.before);
  } else {
    sum.not_decomposable += margin.after - margin.before;
  }
  return sum;
}

function perUnit(period: Period, amount: (period: Period) => number): number {
  return amount(period) / period.quantity;
}

function discountOf({ listRevenue, revenue }: Period): number {
  return (listRevenue ?? 0) - revenue;
}
