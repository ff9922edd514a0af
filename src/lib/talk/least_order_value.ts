/** The orders of a customer in a year and what they take; amounts in euros. */
export interface OrdersOfCustomer {
  readonly orders: number;
  readonly hours: number | null;
  /** Cost of one of its service hours. */
  readonly rate: number | null;
  readonly margin_share: number | null;
  /** Values of the orders, credits left out. */
  readonly order_values: readonly number[];
}

/** A least value of an order, and what the orders below it lose a year, in euros. */
export interface LeastOrderValue {
  value: number;
  amount: number;
}

/**
 * The value below which an order costs more to handle than its margin (h·rate ÷ margin share, docs/metrics.md, Handles), and what such orders lose a
 * year; null where it is not known, no order is that small, or most are.
 */
export function leastOrderValue({
  orders,
  hours,
  rate,
  margin_share,
  order_values,
}: OrdersOfCustomer): LeastOrderValue | null {
  if (hours === null || rate === null || margin_share === null || !(margin_share > 0) || !(orders > 0))
    return null;
  const costOfOrder = (hours / orders) * rate;
  const value = costOfOrder / margin_share;
  const small = order_values.filter((one) => one > 0 && one < value);
  // Where most orders are that small, the least value is no rule but another customer.
  if (small.length === 0 || small.length > order_values.length / 2) return null;
  return { value, amount: small.reduce((sum, one) => sum + costOfOrder - margin_share * one, 0) };
}
