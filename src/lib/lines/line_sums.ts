import type { InvoiceLine } from "../../schema.js";

/** Sums over invoice lines, in currency; null where no line carries the amount. */
export interface LineSums {
  lines: number;
  revenue: number;
  /** Net revenue + discount; a line without a discount counts at its net revenue. */
  list_revenue: number;
  discount: number | null;
  cost: number | null;
  /** Net revenue of the lines whose cost is known. */
  costed_revenue: number | null;
  /** costed_revenue − cost. */
  gross_margin: number | null;
  freight: number | null;
  payment_cost: number | null;
}

/** The sums of invoice lines, exact in the four decimals of money. */
export function sumLines(lines: readonly InvoiceLine[]): LineSums {
  const sum = (amount: (line: InvoiceLine) => number | null) => {
    const known = lines.map(amount).filter((value) => value !== null);
    // Binary sums of a thousand cents drift: money is added in whole ten-thousandths.
    return known.length === 0
      ? null
      : known.reduce((total, value) => total + Math.round(value * 1e4), 0) / 1e4;
  };
  const whenCosted = (amount: (line: InvoiceLine) => number) => (line: InvoiceLine) =>
    line.cost === null ? null : amount(line);
  return {
    lines: lines.length,
    revenue: sum((line) => line.revenue) ?? 0,
    list_revenue: sum((line) => line.revenue + (line.discount ?? 0)) ?? 0,
    discount: sum((line) => line.discount),
    cost: sum((line) => line.cost),
    costed_revenue: sum(whenCosted((line) => line.revenue)),
    gross_margin: sum(whenCosted((line) => line.revenue - line.cost!)),
    freight: sum((line) => line.freight),
    payment_cost: sum((line) => line.payment_cost),
  };
}
