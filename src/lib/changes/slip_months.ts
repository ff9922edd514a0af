/** The columns that the series of a customer need. */
export const slipColumns = [
  "month",
  "revenue",
  "gross_margin",
  "orders",
  "hours",
  "measured",
  "volume",
] as const;

/**
 * The months of a customer in a row, as columns of the same length; NaN where the input cannot give a figure. `month` counts from the
 * start of the history, `revenue` and `gross_margin` are those of lines whose cost is known, `measured` is the revenue of lines
 * with a quantity and `volume` the same quantities at the customer's own mean prices of all months.
 */
export type SlipMonths = Readonly<Record<(typeof slipColumns)[number], Float64Array>>;
