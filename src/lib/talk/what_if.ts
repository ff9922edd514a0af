/** A customer's year as it is, in euros and hours of the current window; hours and rate null where they are not known. */
export interface Year {
  readonly revenue: number;
  /** Net revenue of products with a price and a quantity: what a price rise is counted on. */
  readonly priced_revenue: number;
  readonly gross_margin: number;
  /** Net revenue of the lines whose cost is known: what margin % is a share of. */
  readonly costed_revenue: number;
  /** Rebate, freight and payment cost. */
  readonly other_cost: number;
  /** What the year-end rebate takes of every euro of net revenue, 0–1. */
  readonly rebate_share: number;
  readonly orders: number;
  readonly hours: number | null;
  readonly rate: number | null;
  readonly rush_orders: number;
}

/** What can be moved: the price index (1 = now), minutes per order, orders a year at the same volume, euros of fee per rush order. */
export interface Levers {
  readonly price: number;
  readonly minutes_per_order: number;
  readonly orders: number;
  readonly rush_fee: number;
}

/** A year with the levers moved. */
export interface WhatIf {
  revenue: number;
  gross_margin: number;
  margin_share: number | null;
  cost_to_serve: number | null;
  /** Gross margin − other cost, with the rebate on what is added − cost to serve; before cost to serve where hours are not known. */
  contribution: number;
}

/** The levers as they stand now. */
export function leversNow({ orders, hours }: Year): Levers {
  return { price: 1, minutes_per_order: orders > 0 ? (60 * (hours ?? 0)) / orders : 0, orders, rush_fee: 0 };
}

/**
 * A year of the same goods with other terms: a price rise counts on what has a price, a fee on every rush order of now, both
 * less the year-end rebate, and hours = orders × minutes ÷ 60. The volume stays, whatever the price: what customers would
 * answer is not in it. Freight and payment cost stay as they are.
 */
export function whatIf(year: Year, { price, minutes_per_order, orders, rush_fee }: Levers): WhatIf {
  const more = (price - 1) * year.priced_revenue + rush_fee * year.rush_orders;
  const [revenue, gross_margin] = [year.revenue + more, year.gross_margin + more];
  // Hours without orders stay what they are: there is no order whose minutes could change.
  const hours = year.orders > 0 ? (orders * minutes_per_order) / 60 : year.hours;
  const cost_to_serve = year.hours === null || year.rate === null ? null : (hours ?? 0) * year.rate;
  return {
    revenue,
    gross_margin,
    margin_share: year.costed_revenue + more > 0 ? gross_margin / (year.costed_revenue + more) : null,
    cost_to_serve,
    contribution: gross_margin - year.other_cost - year.rebate_share * more - (cost_to_serve ?? 0),
  };
}
