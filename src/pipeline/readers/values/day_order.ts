import { Fault } from "../../../lib/fault.js";
import { monthOfName, readDate, weighOrders, type DatePart, type DayOrder } from "./dates.js";
import { areMonths, monthsOnly, readMonth } from "./months.js";
import type { Opened } from "../opened.js";
import { orderBySequence } from "./sequence_order.js";
import { findSwap, settleSwap, type Swap } from "./swapped_dates.js";
import { readBySequence } from "./value_findings.js";

/** A column of dates: what it feeds, its header and its distinct dates. */
export interface DateColumn {
  field: string;
  header: string;
  parts: DatePart[];
}

/** How the dates of a column are read. */
export interface DecidedDates {
  order: DayOrder | null;
  swap: Swap;
  /** Whether the column holds months without days. */
  areMonths: boolean;
}

/**
 * Decides the order of day and month for every date column of a file: given, else proven by a part above 12, else by the
 * other date columns, else by the other files of the folder, else by the sequence of the rows. One order wins over a hundred times fewer dates of the
 * other, whose rows become problems.
 * @throws Fault where a column proves both or neither, or holds no dates
 */
export function decideOrders(opened: Opened, columns: readonly DateColumn[]): DecidedDates[] {
  const { file, spec } = opened;
  const format = spec.options.date_format;
  const weighed = columns.map((column) => ({ column, ...weighOrders(column.parts) }));
  const own = weighed.map(({ column, proven, example }): DayOrder | null => {
    if (format !== undefined) return null;
    const [more, less]: [DayOrder, DayOrder] = proven.dmy >= proven.mdy ? ["dmy", "mdy"] : ["mdy", "dmy"];
    if (proven[more] === 0) return null;
    if (proven[less] * 100 > proven[more])
      throw new Fault(
        "mixed-date-orders",
        `"${example.dmy?.part}" (line ${example.dmy?.line}) has the day first, "${example.mdy?.part}" (line ${example.mdy?.line}) the month; say which holds at report.yaml:${spec.line}: options: {date_format: dd-mm-yyyy} or {date_format: mm-dd-yyyy}`,
        { file, column: column.header },
      );
    return more;
  });
  const proven = new Set(own.filter((order) => order !== null));
  const [shared] = proven.size === 1 ? proven : [];
  return weighed.map(({ column, open }, i) => {
    if (areMonths(column.parts, own[i] ?? shared ?? null, format)) {
      const count = column.parts.reduce((sum, part) => sum + part.count, 0);
      const first = column.parts.find(({ part }) => readMonth(part, "first") !== null)!;
      opened.findings.push(monthsOnly(opened, column.field, column.header, { ...first, count }));
      checkDates(opened, column, (part) => readMonth(part, "first"));
      return { order: null, swap: "none", areMonths: true };
    }
    let order = own[i] ?? shared ?? (open ? (opened.elsewhere?.order ?? null) : null);
    if (order === null && open && format === undefined && opened.elsewhere) {
      order = orderBySequence(column.parts);
      if (order !== null) opened.findings.push(readBySequence(opened, column.header, order));
    }
    if (order === null && open && format === undefined) {
      const [dmy, mdy] = [readDate(open.part, "dmy"), readDate(open.part, "mdy")];
      throw new Fault(
        "ambiguous-date",
        `"${open.part}" could be ${dmy} or ${mdy}, and no date decides; say which at report.yaml:${spec.line}: options: {date_format: dd-mm-yyyy} or {date_format: mm-dd-yyyy}`,
        { file, line: open.line, column: column.header },
      );
    }
    checkDates(opened, column, (part) => readDate(part, order, format));
    const swap = settleSwap(opened, column, findSwap(column.parts, order, format), order);
    return { order, swap, areMonths: false };
  });
}

function checkDates(
  { file, spec, recognition, is1904 }: Opened,
  { field, header, parts }: DateColumn,
  read: (part: string) => string | null,
): void {
  let [bad, all] = [0, 0];
  let first: DatePart | undefined;
  for (const part of parts) {
    all += part.count;
    if (read(part.part) !== null) continue;
    bad += part.count;
    first ??= part;
  }
  if (!first || bad * 2 <= all || bad < 2) return;
  throw new Fault(
    "not-dates",
    `${bad} of ${all} values are not dates, as "${first.part}"; ${field} needs dates: ${
      (recognition.beside.has(field)
        ? "of a year and a month the month is a number from 1 to 12, P01 to P12 or a name; export dates or months in the place of quarters, weeks, other periods and broken book years"
        : null) ??
      monthAmongDays(first.part) ??
      monthAlone(first.part) ??
      dayNumber(first.part, is1904) ??
      `name its column or options: {date_format: dd-mm-yyyy} at report.yaml:${spec.line}`
    }`,
    { file, line: first.line, column: header },
  );
}

/** What to do where months without a day stand among dates. */
function monthAmongDays(part: string): string | null {
  return readMonth(part, "first") === null
    ? null
    : "months without a day are read where all of a column are months; have dates of one kind in the export";
}

/** What to do where months stand without their year, which the name of a sheet or a title above may have. */
function monthAlone(part: string): string | null {
  return monthOfName(part) === 0
    ? null
    : `months are read with their year, as "${part} 2026" in one column, or beside a column headed "Year" or "Jaar": add it in the export`;
}

/** What to do where dates are the numbers under which a spreadsheet keeps them, days since the end of 1899 or the first of 1904. */
function dayNumber(part: string, is1904 = false): string | null {
  const days = /^(\d{5})([.,]\d+)?$/.exec(part)?.[1];
  if (days === undefined) return null;
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(first + Number(days) * 86_400_000).toISOString().slice(0, 10);
  return `as the number of a day in a spreadsheet it would be ${date}; give the column a date format there, and export again`;
}
