import { addMonths, lastDayOf, monthStart, mostMissed, workingDaysBetween } from "./windows.js";

/**
 * The first day of the first month that invoices hold in full (docs/metrics.md, Windows): not that of the first invoice where more working
 * days lie before it in its month than two, and than between any two days with invoices since, as in exports that begin on a day
 * within a month. `days` with invoices come in order, each once; months without days, which stand for their last, are full.
 */
export function firstFullMonth(days: readonly Date[]): Date {
  const [first] = days;
  if (!first) throw new Error("no days");
  const month = monthStart(first);
  const missed = workingDaysBetween(lastDayOf(addMonths(month, -1)), first);
  if (missed <= mostMissed || days.every((day) => +day === +lastDayOf(day))) return month;
  const isUsual = days.some((day, i) => i > 0 && workingDaysBetween(days[i - 1]!, day) >= missed);
  return isUsual ? month : addMonths(month, 1);
}
