import type { CustomerMonth } from "../../schema.js";
import { knowsHours } from "../hours/knows_hours.js";
import { sumMonths } from "../lines/month_sums.js";
import { addMonths, lastDayOf, monthsBetween, type Window } from "../time/windows.js";

/** A year of co-operation in the figures that a client may see; an order's size and minutes are null without orders or hours, hours where registration began within it. */
export interface ClientYear extends Window {
  /** Whole months in it: 12, or fewer where the relationship is younger. */
  months: number;
  revenue: number;
  orders: number;
  order_size: number | null;
  hours: number | null;
  minutes_per_order: number | null;
}

/** Months without an order before the first one seen that say it was the first, where there are no later ones to tell the customer's pace. */
const untoldPace = 12;

/**
 * Since when the co-operation is known to be, where what tells it is the first month seen; null for who may have been there before the
 * exports begin: who buys less often than the months between, and whose first lines are credits, since what is taken back was bought before.
 */
export function sinceSeen(
  since: Date | null,
  { history_from }: { readonly history_from: Date },
  months: readonly Pick<CustomerMonth, "month" | "revenue" | "orders">[],
): Date | null {
  if (!since || monthsBetween(history_from, since) === 0) return null;
  const seen = months.filter(
    ({ month, revenue, orders }) => month >= history_from && (orders > 0 || revenue !== 0),
  );
  const [first] = seen;
  if (!first || monthsBetween(first.month, since) !== 0) return since;
  const pauses = seen.slice(1).map(({ month }, i) => monthsBetween(seen[i]!.month, month));
  const pace = pauses.length > 0 ? Math.max(...pauses) : untoldPace;
  return first.orders > 0 && monthsBetween(history_from, since) >= pace ? since : null;
}

/** The figures of one window of a customer's months. */
export function clientYear(months: readonly CustomerMonth[], { from, to }: Window): ClientYear {
  const sums = sumMonths(months, from, to);
  const within = months.filter(({ month }) => month >= from && month <= to);
  const hours = knowsHours(within, from) ? sums.hours : null;
  const [revenue, orders] = [sums.revenue ?? 0, sums.orders ?? 0];
  return {
    from,
    to,
    months: monthsBetween(from, to) + 1,
    revenue,
    orders,
    order_size: orders > 0 ? revenue / orders : null,
    hours,
    minutes_per_order: orders > 0 && hours !== null ? (60 * hours) / orders : null,
  };
}

/**
 * The years that end with the as-of month, oldest first, at most `most`: those that lie wholly within the months since the
 * customer's first; where not even one does, the months there are. Empty without months up to the as-of date.
 */
export function clientYears(months: readonly CustomerMonth[], asOf: Date, most = 5): ClientYear[] {
  const first = months.reduce<Date | null>(
    (least, { month }) => (month <= asOf && (least === null || month < least) ? month : least),
    null,
  );
  if (first === null) return [];
  const whole = Math.min(most, Math.floor((monthsBetween(first, asOf) + 1) / 12));
  if (whole === 0) return [clientYear(months, { from: first, to: lastDayOf(asOf) })];
  return Array.from({ length: whole }, (_, i) => {
    const from = addMonths(asOf, 1 - 12 * (whole - i));
    return clientYear(months, { from, to: lastDayOf(addMonths(from, 11)) });
  });
}
