/** The figures of a customer that rest on invoice lines. */
export const lineFigures = [
  "revenue",
  "list_revenue",
  "discount",
  "discount_share",
  "cost",
  "gross_margin",
  "margin_share",
  "rebate",
  "freight",
  "payment_cost",
  "contribution",
  "orders",
  "hours",
] as const;

/** One of them. */
export type LineFigure = (typeof lineFigures)[number];
