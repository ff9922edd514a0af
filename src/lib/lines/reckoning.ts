import { isNothing } from "../text/cents.js";
import type { LineFigure } from "./line_figures.js";
import type { LineSums } from "./line_sums.js";
import type { MonthSums } from "./month_sums.js";

/** What a figure is made of: an amount with its sign, and whether the lines hold it, an agreement or the hours. */
export interface Term {
  readonly name:
    | "revenue"
    | "list_revenue"
    | "discount"
    | "cost"
    | "gross_margin"
    | "rebate"
    | "freight"
    | "payment_cost"
    | "cost_to_serve";
  readonly amount: number;
  readonly from: "lines" | "agreement" | "hours";
}

/** A figure as the months hold it, beside what the lines and what does not stand on lines add up to. */
export interface Reckoning {
  readonly figure: number;
  readonly terms: readonly Term[];
  /** The terms added up or, of a share, the first ÷ the second. */
  readonly sum: number;
  /** Whether both are the same to the cent; a share, to a millionth. */
  readonly ties: boolean;
}

/** How lines make up a figure of the months that they lie in (docs/metrics.md, The ladder); null where the figure is not known, or is no sum of theirs. */
export function reckoning(name: LineFigure, lines: LineSums, months: MonthSums): Reckoning | null {
  const line = (term: Term["name"], amount: number | null, sign: 1 | -1 = 1): Term => ({
    name: term,
    amount: sign * (amount ?? 0) || 0,
    from: "lines",
  });
  const margin = [line("revenue", lines.costed_revenue), line("cost", lines.cost, -1)];
  switch (name) {
    case "revenue":
    case "list_revenue":
    case "discount":
    case "cost":
    case "freight":
    case "payment_cost":
      return total(months[name], [line(name, lines[name])]);
    case "gross_margin":
      return total(months.gross_margin, margin);
    case "margin_share":
      return share(months.gross_margin, (months.revenue ?? 0) - (months.revenue_without_cost ?? 0), [
        line("gross_margin", lines.gross_margin),
        line("revenue", lines.costed_revenue),
      ]);
    case "discount_share":
      return share(months.discount, months.list_revenue, [
        line("discount", lines.discount),
        line("list_revenue", lines.list_revenue),
      ]);
    case "contribution":
      return total(months.contribution, [
        ...margin,
        ...given({ name: "rebate", amount: -(months.rebate ?? 0), from: "agreement" }),
        ...given(line("freight", lines.freight, -1)),
        ...given(line("payment_cost", lines.payment_cost, -1)),
        ...given({ name: "cost_to_serve", amount: -(months.cost_to_serve ?? 0), from: "hours" }),
      ]);
    default:
      return null;
  }
}

function given(term: Term): Term[] {
  return term.amount === 0 ? [] : [term];
}

function total(figure: number | null, terms: Term[]): Reckoning | null {
  if (figure === null) return null;
  const sum = terms.reduce((all, { amount }) => all + amount, 0);
  return { figure, terms, sum, ties: isNothing(sum - figure) };
}

function share(part: number | null, whole: number | null, terms: [Term, Term]): Reckoning | null {
  if (part === null || whole === null || !(whole > 0)) return null;
  const [figure, sum] = [part / whole, terms[0].amount / terms[1].amount];
  return { figure, terms, sum, ties: Math.abs(sum - figure) < 1e-6 };
}
