import type { BasketItem } from "./plan.js";
import { groups, type Catalogue } from "./products.js";
import type { Random } from "../lib/random.js";

/** Articles that fit the size of a line, spread over the groups; with a second mix where one is asked for. */
export function basket(
  before: number[],
  after: number[] | undefined,
  size: number,
  lineValue: number,
  random: Random,
  goods: Catalogue,
): BasketItem[] {
  const draw = (from: number[]) => {
    const fitting = goods.products
      .map((product, index) => ({ ...product, index }))
      .filter(({ group, listPrice }) => from.includes(group) && listPrice < lineValue * 0.5);
    const pool = fitting.length >= 3 ? fitting : cheapest(from, goods);
    const chosen = pool
      .map(({ index }) => ({ index, lot: random.uniform() }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, size)
      .map(({ index }) => ({ index, weight: random.uniform(0.5, 1.5) }));
    const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
    return chosen.map(({ index, weight }) => ({ product: index, share: weight / total }));
  };
  const now = draw(before);
  if (!after) return now.map((item) => ({ ...item, shareAfter: item.share }));
  const later = draw(after);
  return [
    ...now.map(({ product, share }) => ({ product, share: 0.88 * share, shareAfter: 0.25 * share })),
    ...later.map(({ product, share }) => ({ product, share: 0.12 * share, shareAfter: 0.75 * share })),
  ];
}

function cheapest(from: number[], goods: Catalogue) {
  return goods.products
    .map((product, index) => ({ ...product, index }))
    .filter(({ group }) => from.includes(group) || groups[group]!.price[0] < 5)
    .sort((a, b) => a.listPrice - b.listPrice)
    .slice(0, 5);
}
