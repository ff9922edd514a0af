import type { Customer, CustomerMonth } from "../../schema.js";
import { addMonths, monthsBetween } from "../time/windows.js";

/** What limits the figures of a customer: months, counts and hours as its sentence needs them. */
export type CustomerLimit =
  | { readonly kind: "no_lines" | "only_card" | "only_credits" | "no_hours_then" | "hours_unknown_then" }
  | { readonly kind: "outside"; readonly months: number }
  | { readonly kind: "no_revenue"; readonly revenue: number }
  | { readonly kind: "stopped"; readonly last: Date }
  | { readonly kind: "gap"; readonly from: Date; readonly to: Date }
  | { readonly kind: "hours_without_orders"; readonly months: number; readonly hours: number }
  | { readonly kind: "hours_below_zero"; readonly hours: number }
  | { readonly kind: "thin_baseline"; readonly months: number; readonly orders: number }
  | { readonly kind: "few_orders"; readonly orders: number };

/** Months in a row without an order from which a pause is told: a shorter one may be the season. */
const longGap = 12;
/** Months with orders in a baseline, and orders in a year, from which a ratio rests on enough to go without a word. */
const fewMonths = 4;
const fewOrders = 3;

/** What a customer's own figures cannot carry, the most limiting first; `from` and `to` are the current window, `start` the history's. */
export function customerLimits(
  customer: Customer,
  months: readonly CustomerMonth[],
  { start, from, to }: { readonly start: Date; readonly from: Date; readonly to: Date },
): CustomerLimit[] {
  const seen = months.filter(({ month }) => month >= start && month <= to);
  const outside = months.filter(
    ({ month, lines }) => lines > 0 && (month < start || month >= addMonths(to, 12)),
  );
  const limits: CustomerLimit[] = outside.length > 0 ? [{ kind: "outside", months: outside.length }] : [];
  if (outside.length > 0 && !seen.some(({ lines }) => lines > 0)) return limits;
  if (!seen.some(({ lines }) => lines > 0))
    return [{ kind: seen.some(({ hours }) => hours !== null && hours !== 0) ? "no_lines" : "only_card" }];
  const ordered = seen.filter(({ orders }) => orders > 0).sort((a, b) => +a.month - +b.month);
  if (ordered.length === 0) return [{ kind: "only_credits" }];
  const last = ordered.at(-1)!.month;
  if (last < from) limits.push({ kind: "stopped", last });
  const pause = ordered.findLast(
    ({ month }, i) => i > 0 && monthsBetween(ordered[i - 1]!.month, month) > longGap,
  );
  if (pause) {
    const before = ordered[ordered.indexOf(pause) - 1]!.month;
    limits.push({ kind: "gap", from: addMonths(before, 1), to: addMonths(pause.month, -1) });
  }
  if (customer.is_active && customer.revenue <= 0)
    limits.push({ kind: "no_revenue", revenue: customer.revenue });
  if (customer.is_active && customer.orders > 0 && customer.orders < fewOrders)
    limits.push({ kind: "few_orders", orders: customer.orders });
  const { baseline_from, baseline_to } = customer;
  const then = ordered.filter(
    ({ month }) => baseline_from && baseline_to && month >= baseline_from && month <= baseline_to,
  );
  if (baseline_from && then.length < fewMonths)
    limits.push({
      kind: "thin_baseline",
      months: then.length,
      orders: then.reduce((sum, { orders }) => sum + orders, 0),
    });
  if ((customer.hours ?? 0) < 0) limits.push({ kind: "hours_below_zero", hours: customer.hours! });
  if (customer.hours_baseline === 0 && (customer.hours ?? 0) > 0) limits.push({ kind: "no_hours_then" });
  if (baseline_from && customer.hours_baseline === null && customer.hours !== null)
    limits.push({ kind: "hours_unknown_then" });
  const idle = seen.filter(
    ({ month, orders, hours }) => month >= from && orders === 0 && hours !== null && hours !== 0,
  );
  if (idle.length > 0)
    limits.push({
      kind: "hours_without_orders",
      months: idle.length,
      hours: idle.reduce((sum, { hours }) => sum + hours!, 0),
    });
  return limits;
}
