import { productEffects, type Row } from "../../schema.js";

/** A customer's product on both sides of a comparison, with what it adds to every bar of the bridge. */
export type ProductBridge = Row<"product_bridges">;

/** One of the bars of a bridge that products make up; what is left is service and other costs. */
export type ProductEffect = (typeof productEffects)[number];

/** Whether a bar is made of products. */
export const isOfProducts = (effect: string): effect is ProductEffect =>
  (productEffects as readonly string[]).includes(effect);

/** The products that make up a bar, those that weigh most first, and what the others come to. */
export interface BarProducts {
  readonly shown: readonly { readonly product: ProductBridge; readonly amount: number }[];
  readonly others: { readonly count: number; readonly amount: number };
  /** Exact in the four decimals of money: the bar. */
  readonly total: number;
}

/** The products of a bar: at most so many by name, the rest added up; where only one would be left, it is named too. */
export function barProducts(rows: readonly ProductBridge[], effect: ProductEffect, most = 8): BarProducts {
  const found = rows
    .map((product) => ({ product, amount: product[effect] }))
    .filter(({ amount }) => amount !== 0)
    .sort(
      (a, b) =>
        Math.abs(b.amount) - Math.abs(a.amount) || (a.product.product_id < b.product.product_id ? -1 : 1),
    );
  const named = found.length === most + 1 ? found.length : most;
  const rest = found.slice(named);
  return {
    shown: found.slice(0, named),
    others: { count: rest.length, amount: addUp(rest.map(({ amount }) => amount)) },
    total: addUp(found.map(({ amount }) => amount)),
  };
}

/** The effects of some products together, those that are not nil, in the order of the bridge; they add up to the change of their margin. */
export function effectsOf(rows: readonly ProductBridge[]): { effect: ProductEffect; amount: number }[] {
  return productEffects
    .map((effect) => ({ effect, amount: addUp(rows.map((row) => row[effect])) }))
    .filter(({ amount }) => amount !== 0);
}

function addUp(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 1e4), 0) / 1e4;
}
