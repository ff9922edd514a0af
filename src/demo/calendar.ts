/** The last month of every demo, so that its figures do not depend on when it was made. */
const lastMonth = 2026 * 12 + 9;

/** One month of the demo: its calendar year, month number 1–12 and its working days. */
export interface Month {
  index: number;
  year: number;
  month: number;
  workingDays: number[];
}

/** The months of a demo, oldest first; the last is October 2026. */
export function calendar(months: number): Month[] {
  return Array.from({ length: months }, (_, index) => {
    const absolute = lastMonth - months + 1 + index;
    const year = Math.floor(absolute / 12);
    const month = (absolute % 12) + 1;
    return { index, year, month, workingDays: workingDays(year, month) };
  });
}

function workingDays(year: number, month: number): number[] {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const closed = (day: number) => {
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    const holiday = (month === 1 && day === 1) || (month === 12 && (day === 25 || day === 26));
    return weekday === 0 || weekday === 6 || holiday;
  };
  return Array.from({ length: days }, (_, i) => i + 1).filter((day) => !closed(day));
}

/** A day as Dutch exports write it: `05-11-2021`. */
export function dutchDate({ year, month }: Pick<Month, "year" | "month">, day: number): string {
  return `${day < 10 ? "0" : ""}${day}-${month < 10 ? "0" : ""}${month}-${year}`;
}

/** A month as `2021-11`. */
export function yearMonth({ year, month }: Pick<Month, "year" | "month">): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
