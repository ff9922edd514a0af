import type { CustomerMonth } from "../../src/schema.js";

/** A month of customer K1 with figures that are easy to add up; override what a test is about. */
export function customerMonth(month: string, figures: Partial<CustomerMonth> = {}): CustomerMonth {
  return {
    customer_id: "K1",
    month: new Date(`${month}-01`),
    revenue: 100,
    list_revenue: 110,
    discount: 10,
    cost: 60,
    gross_margin: 40,
    revenue_without_cost: 0,
    rebate: null,
    freight: null,
    payment_cost: null,
    orders: 2,
    lines: 4,
    quantity: 8,
    hours: 1,
    cost_to_serve: 30,
    contribution: 10,
    ...figures,
  };
}
