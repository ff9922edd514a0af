import { addMonths } from "../time/windows.js";

/** Milliseconds of half a month: what happens late in a month shows in the next one. */
const halfMonth = 15.5 * 86_400_000;

/** Whether a day falls within the months between which a change began, or in the half month before; never more than "coincides with". */
export function coincides(
  date: Date,
  { month_from, month_to }: { month_from: Date; month_to: Date },
): boolean {
  return +date >= +month_from - halfMonth && date < addMonths(month_to, 1);
}
