import type { InvoiceLine } from "../../src/schema.js";

/** A line of customer K1 of one product at half its revenue in cost; override what a test is about. */
export function invoiceLine(day: string, revenue: number, changes: Partial<InvoiceLine> = {}): InvoiceLine {
  return {
    customer_id: "K1",
    date: new Date(day),
    invoice_id: `F-${day}`,
    product_id: "P1",
    product_name: "Koffiebonen",
    product_group: null,
    quantity: 2,
    revenue,
    discount: null,
    cost: revenue / 2,
    freight: null,
    payment_cost: null,
    is_credit: revenue < 0,
    source_file: "lines.csv",
    source_line: 2,
    ...changes,
  };
}
