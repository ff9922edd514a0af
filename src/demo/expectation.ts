import type { Effect } from "../schema.js";
import type { Month } from "./calendar.js";
import { hoursPerVisit, isVisited, plan, shareOf, type Customer } from "./plan.js";
import { groups, type Catalogue } from "./products.js";

/** Cost of one service hour, as report.yaml says. */
export const hourRate = 60;

/** What a customer's plan adds up to over some months, in euros and hours, before chance. */
export interface Expected {
  orders: number;
  hours: number;
  revenue: number;
  discountShare: number;
  grossMargin: number;
  contribution: number;
  items: Map<number, { quantity: number; list: number; kept: number; cost: number }>;
}

/** Sums the noise-free model of one customer over a window. */
export function expectedOver(
  customer: Customer,
  window: readonly Month[],
  all: readonly Month[],
  goods: Catalogue,
): Expected {
  const items: Expected["items"] = new Map();
  let orders = 0;
  let hours = 0;
  for (const month of window) {
    const expected = plan(customer, month);
    if (!expected) continue;
    orders += expected.orders;
    hours += expected.orders * (expected.hoursPerOrder + expected.rushShare * expected.hoursPerRush);
    hours += isVisited(customer, month.index) ? hoursPerVisit : 0;
    const value = expected.orders * expected.linesPerOrder * expected.lineValue;
    for (const item of customer.basket) {
      const product = goods.products[item.product]!;
      const quantity = (value * shareOf(item, expected.mix)) / product.listPrice;
      const list = quantity * goods.listPrice(item.product, all[expected.priceMonth]!);
      const kept = 1 - expected.discount * groups[product.group]!.discountFactor;
      const sum = items.get(item.product) ?? { quantity: 0, list: 0, kept: 0, cost: 0 };
      sum.quantity += quantity;
      sum.list += list / 100;
      sum.kept += (list * kept) / 100;
      sum.cost += (quantity * goods.unitCost(item.product, month)) / 100;
      items.set(item.product, sum);
    }
  }
  const total = (of: "list" | "kept" | "cost") =>
    [...items.values()].reduce((sum, item) => sum + item[of], 0);
  const [list, revenue, cost] = [total("list"), total("kept"), total("cost")];
  return {
    orders,
    hours,
    revenue,
    discountShare: list > 0 ? 1 - revenue / list : 0,
    grossMargin: revenue - cost,
    contribution: revenue - cost - hours * hourRate,
    items,
  };
}

/**
 * The effects that a bridge from one window to another must find, in euros a year: Bennet's indicator for price,
 * discount, cost and mix (in constant-price euros), Shapley's value for the hours. Both windows must hold sales.
 */
export function expectedEffects(before: Expected, after: Expected): Partial<Record<Effect, number>> {
  const effects = { price: 0, discount: 0, cost: 0 };
  const rows = [...before.items].map(([product, a]) => {
    const b = after.items.get(product)!;
    const unit = (x: typeof a) => ({
      list: x.list / x.quantity,
      kept: x.kept / x.list,
      cost: x.cost / x.quantity,
    });
    const [u, v] = [unit(a), unit(b)];
    const quantity = (a.quantity + b.quantity) / 2;
    effects.price += (v.list - u.list) * ((u.kept + v.kept) / 2) * quantity;
    effects.discount += (v.kept - u.kept) * ((u.list + v.list) / 2) * quantity;
    effects.cost -= (v.cost - u.cost) * quantity;
    const price = (u.list * u.kept + v.list * v.kept) / 2;
    const margin = 1 - (u.cost + v.cost) / 2 / price;
    return { margin, before: price * a.quantity, after: price * b.quantity };
  });
  const volume = [0, 0].map((_, i) => rows.reduce((sum, row) => sum + (i ? row.after : row.before), 0));
  const [v0, v1] = [volume[0]!, volume[1]!];
  const mean = (of: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const mix = ((v0 + v1) / 2) * mean((row) => (row.after / v1 - row.before / v0) * row.margin);
  const spread = mean((row) => ((row.after / v1 + row.before / v0) / 2) * row.margin);
  const x = [v0, v1] as const;
  const y = [before.orders / v0, after.orders / v1] as const;
  const z = [before.hours / before.orders, after.hours / after.orders] as const;
  return {
    ...effects,
    mix,
    volume: (v1 - v0) * spread,
    service_volume: -hourRate * shapley(x, y, z),
    order_size: -hourRate * shapley(y, x, z),
    handling_time: -hourRate * shapley(z, x, y),
  };
}

type Pair = readonly [number, number];

/** What the change of the first of three factors adds to their product. */
function shapley(of: Pair, a: Pair, b: Pair): number {
  return (of[1] - of[0]) * ((a[0] * b[0] + a[1] * b[1]) / 3 + (a[0] * b[1] + a[1] * b[0]) / 6);
}
