import { byId } from "../../lib/text/by_id.js";
import { groupRows } from "../../lib/group_rows.js";
import { addMonths, monthsBetween } from "../../lib/time/windows.js";

/** A dated slip of a customer with the events near it; euros a year, negative. */
export interface DatedSlip {
  readonly customer_id: string;
  readonly name: string;
  readonly series: string;
  readonly month: Date;
  readonly month_until: Date;
  readonly month_from: Date;
  readonly month_to: Date;
  readonly yearly_amount: number;
  readonly events: readonly { readonly date: Date; readonly label: string }[];
}

/** The slips of one kind of a customer, in the order of time, with their euros a year together: steps down of one series add up. */
export interface SlipRow {
  readonly customer_id: string;
  readonly name: string;
  readonly series: string;
  readonly slips: readonly DatedSlip[];
  readonly amount: number;
}

/** The rows that cost most, at most so many, those that began last on top. */
export function slipRows(slips: readonly DatedSlip[], most: number): SlipRow[] {
  return [...groupRows(slips, ({ customer_id, series }) => `${series} ${customer_id}`).values()]
    .map((group): SlipRow => {
      const { customer_id, name, series } = group[0]!;
      const amount = group.reduce((sum, { yearly_amount }) => sum + yearly_amount, 0);
      return { customer_id, name, series, slips: [...group].sort((a, b) => +a.month - +b.month), amount };
    })
    .sort((a, b) => a.amount - b.amount || byId(a, b))
    .slice(0, most)
    .sort((a, b) => +b.slips[0]!.month - +a.slips[0]!.month || a.amount - b.amount);
}

/** A quarter of the calendar within the history, and how many slips began in it. */
export interface SlipQuarter {
  readonly from: Date;
  /** First day after it. */
  readonly to: Date;
  readonly count: number;
}

/** How many slips began in each quarter between two months; the first and last may be cut short. */
export function slipQuarters(slips: readonly DatedSlip[], from: Date, to: Date): SlipQuarter[] {
  const quarterOf = (date: Date) => date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
  const counts = new Map<number, number>();
  for (const { month } of slips) counts.set(quarterOf(month), (counts.get(quarterOf(month)) ?? 0) + 1);
  const months = Array.from({ length: monthsBetween(from, to) + 1 }, (_, at) => addMonths(from, at));
  return [...groupRows(months, quarterOf)].map(([quarter, held]) => ({
    from: held[0]!,
    to: addMonths(held.at(-1)!, 1),
    count: counts.get(quarter) ?? 0,
  }));
}
