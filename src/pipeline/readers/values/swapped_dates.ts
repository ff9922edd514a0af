import { Fault } from "../../../lib/fault.js";
import { readDate, type DatePart, type DayOrder } from "./dates.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Opened } from "../opened.js";

/** Which dates of a column have day and month exchanged: none, those on days 1–12, or those written year first. */
export type Swap = "none" | "days" | "year-first";

interface Read {
  part: DatePart;
  month: number;
  day: number;
  monthNumber: number;
  isWeekend: boolean;
}

/** Rows below which a column proves nothing. */
const fewest = 10;

/**
 * Recognises dates that a spreadsheet has exchanged: it takes `03-04-2026` for the 4th of March and leaves `25-04-2026`
 * as it is, so that only days 1–12 are wrong. The signs: such dates reach months past the others, or fall on weekends
 * where the others do not, and exchanging day and month mends it; or they are written year first beside a text with the
 * day first.
 */
export function findSwap(parts: readonly DatePart[], order: DayOrder | null, format?: string): Swap {
  const read = parts.flatMap((part) => {
    const date = readDate(part.part, order, format);
    return date === null ? [] : [readOf(part, date)];
  });
  const late = read.filter(({ day }) => day > 12);
  const early = read.filter(({ day }) => day <= 12);
  if (rows(late) < fewest || rows(early) < fewest) return "none";
  const yearFirst = read.filter(({ part }) => /^\d{4}/.test(part.part));
  const dayFirst = read.filter(({ part }) => !/^\d{4}/.test(part.part));
  if (rows(yearFirst) >= fewest && rows(dayFirst) >= fewest) {
    const isSplit = yearFirst.every(({ day }) => day <= 12) && dayFirst.every(({ day }) => day > 12);
    return isSplit ? "year-first" : "none";
  }
  const first = Math.min(...late.map(({ month }) => month));
  const last = Math.max(...late.map(({ month }) => month));
  const exchanged = early.map(({ part, month, day, monthNumber }) =>
    readOf(part, isoDate(Math.floor(month / 12), day, monthNumber)),
  );
  // A day that comes back every month, as of invoices on the 12th, would all fall in one month when exchanged.
  const months = (some: readonly Read[]) => new Set(some.map(({ month }) => month)).size;
  if (2 * months(exchanged) < months(late)) return "none";
  // The month after the last may be one that has begun, the one before the first one that ended.
  const isFar = ({ month }: Read) => month < first - 1 || month > last + 1;
  const far = rows(early.filter(isFar));
  if (far >= 3 && far >= 0.05 * rows(early) && rows(exchanged.filter(isFar)) <= 0.005 * rows(early))
    return "days";
  const weekend = (some: readonly Read[]) => rows(some.filter(({ isWeekend }) => isWeekend)) / rows(some);
  const isWorkweek = weekend(late) < 0.02 && rows(late) >= 10 * fewest;
  return isWorkweek && weekend(early) > 0.15 && weekend(exchanged) < 0.02 ? "days" : "none";
}

/** The date of a part under a swap, as `yyyy-mm-dd`. */
export function swapped(part: string, date: string, swap: Swap): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const applies = swap === "days" ? Number(day) <= 12 : swap === "year-first" && /^\d{4}/.test(part);
  return applies ? `${year}-${day}-${month}` : date;
}

/**
 * What to do about a column with exchanged dates, as `options.swapped_dates` says; repairing becomes a finding.
 * @throws Fault where report.yaml says nothing
 */
export function settleSwap(
  opened: Opened,
  { header, parts }: { header: string; parts: readonly DatePart[] },
  swap: Swap,
  order: DayOrder | null,
): Swap {
  const choice = opened.spec.options.swapped_dates;
  if (swap === "none" || choice === "keep") return "none";
  const concerned = parts.filter(({ part }) => {
    const date = readDate(part, order, opened.spec.options.date_format);
    return date !== null && swapped(part, date, swap) !== date;
  });
  const example = concerned[0];
  const count = concerned.reduce((sum, part) => sum + part.count, 0);
  const before = example ? readDate(example.part, order, opened.spec.options.date_format) : null;
  if (!example || before === null) return "none";
  const after = swapped(example.part, before, swap);
  if (choice === undefined)
    throw new Fault(
      "swapped-dates",
      `a spreadsheet seems to have exchanged day and month on days 1–12: ${counted(count, "date")} such as "${example.part}" reads as ${before}, and fits the others only as ${after}; export again without a spreadsheet in between, or say at report.yaml:${opened.spec.line}: options: {swapped_dates: repair} or {swapped_dates: keep}`,
      { file: opened.file, line: example.line, column: header },
    );
  opened.findings.push(
    finding(opened, {
      severity: "warning",
      rule: "swapped-dates-repaired",
      line: example.line,
      row_count: count,
      example: example.part,
      message: {
        en: `day and month of ${counted(count, "date")} in "${header}" exchanged by the rule swapped_dates: repair, such as "${example.part}" to ${after}`,
        nl: `dag en maand van ${geteld(count, "datum", "datums")} in "${header}" omgewisseld door de regel swapped_dates: repair, zoals "${example.part}" naar ${after}`,
      },
    }),
  );
  return swap;
}

function readOf(part: DatePart, date: string): Read {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return {
    part,
    month: year * 12 + month - 1,
    day,
    monthNumber: month,
    isWeekend: weekday === 0 || weekday === 6,
  };
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function rows(some: readonly Read[]): number {
  return some.reduce((sum, { part }) => sum + part.count, 0);
}
