/** A stretch of whole months, both days included; dates are UTC midnights. */
export interface Window {
  from: Date;
  to: Date;
}

/** The first day of the month in which a date falls. */
export function monthStart(date: Date): Date {
  return addMonths(date, 0);
}

/** The first day of the month `n` months after (before, where negative) the month of `month`. */
export function addMonths(month: Date, n: number): Date {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + n, 1));
}

/** The last day of the month in which a date falls. */
export function lastDayOf(month: Date): Date {
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0));
}

/** The number of months from the month of `a` to the month of `b`; negative where `b` comes first. */
export function monthsBetween(a: Date, b: Date): number {
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}

/**
 * The first day of the as-of month: the last complete month in data that end on `lastDate`.
 * A month is complete when at most two working days (Mon–Fri) of it lie after the last invoice (docs/metrics.md, Windows).
 */
export function asOfMonth(lastDate: Date): Date {
  const isComplete = workingDaysBetween(lastDate, addMonths(lastDate, 1)) <= mostMissed;
  return addMonths(lastDate, isComplete ? 0 : -1);
}

/** Working days without an invoice at an end of a month that counts as complete: holidays are not known here, so it is two and not none. */
export const mostMissed = 2;

/** Working days (Mon–Fri) between two days, neither of them included. */
export function workingDaysBetween(before: Date, after: Date): number {
  let count = 0;
  for (let day = +before + oneDay; day < +after; day += oneDay)
    if (new Date(day).getUTCDay() % 6 !== 0) count += 1;
  return count;
}

const oneDay = 86_400_000;

/** The 12 months that end with the as-of month, and the 12 before them. `asOf` is any day of that month. */
export function windowsOf(asOf: Date): { current: Window; prior: Window } {
  return { current: yearFrom(addMonths(asOf, -11)), prior: yearFrom(addMonths(asOf, -23)) };
}

/** Orders (by order number, else invoice number, else day; pure credits aside) of one customer in one month. */
export interface MonthOrders {
  month: Date;
  orders: number;
}

/** Months of history, from the start of the baseline to the as-of month, below which there is no baseline. */
export const shortestHistory = 18;

/** Orders that show that a customer has started to buy. */
export const startedOrders = 3;

/**
 * The baseline of one customer: 12 calendar months from the month in which regular buying began, so that
 * start-up months do not distort it (docs/metrics.md, Baseline). That month is the first with at least three orders,
 * sought in the first 12 months of the relationship; for a customer that never reaches it there, the month
 * in which its third order falls, since most B2B customers never place three orders in one month.
 * Null with fewer than three orders up to the as-of month, or with fewer than 18 months from the baseline's
 * first month up to and including the as-of month. The months may come in any order, and more than once.
 */
export function baselineOf(orderCounts: readonly MonthOrders[], asOf: Date): Window | null {
  const months = new Map<number, number>();
  for (const { month, orders } of orderCounts) {
    const age = monthsBetween(month, asOf);
    if (age >= 0 && orders > 0) months.set(age, (months.get(age) ?? 0) + orders);
  }
  const started = startAge([...months].sort(([a], [b]) => b - a));
  return started === null || started + 1 < shortestHistory ? null : yearFrom(addMonths(asOf, -started));
}

/** How many months before the as-of month buying began, from [age, orders] with the oldest first. */
function startAge(months: readonly (readonly [age: number, orders: number])[]): number | null {
  const first = months[0]?.[0] ?? 0;
  const busy = months.find(([age, orders]) => first - age < 12 && orders >= startedOrders);
  if (busy) return busy[0];
  let placed = 0;
  return months.find(([, orders]) => (placed += orders) >= startedOrders)?.[0] ?? null;
}

function yearFrom(from: Date): Window {
  return { from, to: lastDayOf(addMonths(from, 11)) };
}
