import { fewestOrders } from "./fewest_orders.js";
import { answerTo, confidenceOf, handleKinds, type Confidence, type HandleKind } from "./handle_kinds.js";
import { leastOrderValue, type OrdersOfCustomer } from "./least_order_value.js";

/** A customer as its handles need it, current window; amounts in euros. */
export interface HandleCustomer extends OrdersOfCustomer {
  /** Net revenue of lines that have a price and a quantity. */
  readonly revenue: number;
  /** Net revenue of all lines, of which an order has its size. */
  readonly net_revenue: number;
  /** What the year-end rebate takes of every euro of net revenue, 0–1. */
  readonly rebate_share: number;
  /** Median hours per order of customers with orders of this size; null where there are none to compare with. */
  readonly usual: number | null;
  /** Net revenue per order in the baseline; null without one. */
  readonly order_size_baseline: number | null;
  readonly rush_orders: number;
  /** Share of the hours that follow from time equations. */
  readonly estimated_share: number;
  /** The drift effect that weighs most; of equal amounts the handle that answers it comes first. */
  readonly drift_effect: string | null;
}

/** One handle: move its lever from one value to another and so many euros a year come back. */
export interface Handle {
  kind: HandleKind;
  /** Euros a year; never more than the gap. */
  amount: number;
  /** Whether it closes the gap by itself. */
  is_whole: boolean;
  /** The lever: price index (1 = now), minutes per order, orders a year, least value of an order or fee per order, in euros. */
  from: number;
  to: number;
  confidence: Confidence;
}

export interface HandleOptions {
  /** The largest price rise that may be put on the table, 0–1. */
  readonly priceCeiling: number;
}

/** Euros a year below which nothing is put on the table. */
const leastAmount = 100;
/** Rush orders a year below which a fee is not worth a conversation. */
const leastRushOrders = 4;
/**
 * What can be put on the table for a gap of `gap` euros a year, the largest amount first (docs/metrics.md, Handles). Only what is feasible: a price
 * rise up to the ceiling; minutes down to what is usual for orders of that size; orders down to the size of the baseline, or half their
 * number where it has none; a least order value where small orders cost more than they bring; a fee on rush orders of at most what an order takes.
 */
export function handles(gap: number, customer: HandleCustomer, { priceCeiling }: HandleOptions): Handle[] {
  if (!(gap > 0)) return [];
  const { orders, hours, rate, usual } = customer;
  // What is charged more is net revenue too, and the rebate takes its share of it.
  const kept = 1 - customer.rebate_share;
  const revenue = customer.revenue * kept;
  const found: Handle[] = [];
  const add = (
    kind: HandleKind,
    most: number,
    confidence: Confidence,
    lever: (amount: number) => { from: number; to: number },
  ) => {
    const amount = Math.min(gap, most);
    if (!(amount >= leastAmount)) return;
    found.push({ kind, amount, is_whole: most >= gap, ...lever(amount), confidence });
  };
  if (revenue > 0)
    add("price", priceCeiling * revenue, "measured", (amount) => ({ from: 1, to: 1 + amount / revenue }));
  if (hours !== null && hours > 0 && rate !== null && rate > 0 && orders > 0) {
    const perOrder = hours / orders;
    const costOfOrder = perOrder * rate;
    const confidence = confidenceOf(customer.estimated_share);
    if (usual !== null)
      add("minutes_per_order", (perOrder - usual) * orders * rate, confidence, (amount) => ({
        from: 60 * perOrder,
        to: 60 * perOrder - (60 * amount) / (orders * rate),
      }));
    const fewest = fewestOrders({ ...customer, revenue: customer.net_revenue });
    add("order_size", (orders - fewest) * costOfOrder, confidence, (amount) => ({
      from: orders,
      to: orders - amount / costOfOrder,
    }));
    const least = leastOrderValue(customer);
    if (least !== null) add("minimum_order", least.amount, confidence, () => ({ from: 0, to: least.value }));
    if (customer.rush_orders >= leastRushOrders)
      add("rush_fee", customer.rush_orders * costOfOrder * kept, confidence, (amount) => ({
        from: 0,
        to: amount / (customer.rush_orders * kept),
      }));
  }
  const answer = answerTo(customer.drift_effect);
  return found.sort(
    (a, b) =>
      b.amount - a.amount ||
      Number(b.kind === answer) - Number(a.kind === answer) ||
      handleKinds.indexOf(a.kind) - handleKinds.indexOf(b.kind),
  );
}
