import type { DatePart, DayOrder } from "./dates.js";
import type { DateColumn } from "./day_order.js";
import { counted, finding } from "./findings.js";
import { monthDay } from "./months.js";
import type { Opened } from "./opened.js";
import type { FindingDraft } from "./report.js";

/** Months, or rows, from which it is no chance that all dates are the first of a month. */
const [leastMonths, leastRows] = [3, 20];

/** Whether a column of dates holds months as their first days, as sums by month are written where a date is asked for. */
export function areFirstDays(
  { source, format, spec }: Opened,
  { field, parts }: DateColumn,
  read: (part: string) => string | null,
): boolean {
  const isBook = format === "xaf" || format === "saft";
  if (
    isBook ||
    spec.options.date_format !== undefined ||
    field !== "date" ||
    monthDay(source, field) !== "last"
  )
    return false;
  const days = parts.flatMap(({ part, count }) => {
    const day = read(part);
    return day === null ? [] : [{ day, count }];
  });
  const months = new Set(days.map(({ day }) => day));
  const rows = days.reduce((sum, { count }) => sum + count, 0);
  return days.every(({ day }) => day.endsWith("-01")) && (months.size >= leastMonths || rows >= leastRows);
}

/** The last day of the month of a day, both as `yyyy-mm-dd`. */
export function lastDayOf(day: string): string {
  const [year, month] = day.split("-").map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** All dates of a column are the first of a month, and were read as months. */
export function firstDays(
  opened: Opened,
  { header, parts }: DateColumn,
  order: DayOrder | null,
): FindingDraft {
  const { part, line } = parts[0] as DatePart;
  const rows = parts.reduce((sum, { count }) => sum + count, 0);
  const isYearFirst = order === null || /^\d{4}/.test(part);
  const format = isYearFirst ? "yyyy-mm-dd" : order === "dmy" ? "dd-mm-yyyy" : "mm-dd-yyyy";
  const [en, nl] =
    opened.source === "hours"
      ? ["", ""]
      : [
          ", so that the last one counts as complete: say as_of in report.yaml where it is not",
          ", zodat de laatste als volledig telt: zet as_of in report.yaml als dat niet zo is",
        ];
  return finding(opened, {
    severity: "warning",
    rule: "months-without-days",
    line,
    row_count: rows,
    example: part,
    message: {
      en: `every date in "${header}" is the first of its month (${counted(rows, "row")}), as "${part}", as sums by month are written: they are read as the last day of their month${en}. Where they are days, say options: {date_format: ${format}}`,
      nl: `elke datum in "${header}" is de eerste van de maand (${counted(rows, "rij", "rijen")}), zoals "${part}", zoals maandtotalen worden geschreven: ze gelden als de laatste dag van hun maand${nl}. Zijn het echte dagen, zeg dan options: {date_format: ${format}}`,
    },
  });
}
