import { monthOfName, readDate, type DatePart, type DayOrder } from "./dates.js";
import { finding } from "../findings.js";
import { isPeriodHeader } from "../sides/two_columns.js";
import type { Found, Opened } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Which day of its month a month without a day stands for. */
export type MonthDay = "first" | "last";

/** Sums of a month are whole on its last day, and what holds up to a month holds for all of it; anything else begins on its first. */
const onLastDay: Readonly<Record<string, readonly string[]>> = {
  invoice_lines: ["date"],
  invoices: ["date"],
  hours: ["date"],
  agreements: ["valid_to"],
};

/** The day that a month in a field stands for. */
export function monthDay(source: string, field: string): MonthDay {
  return onLastDay[source]?.includes(field) ? "last" : "first";
}

/** A month without a day as `yyyy-mm-dd`: `2026-10`, `10-2026`, `202610`, `2026M10`, `2026 P10`, `okt 2026`, `okt-26`; null where it is none. */
export function readMonth(written: string, day: MonthDay): string | null {
  const part = written.normalize("NFC");
  const yearFirst =
    /^(\d{4})(?:[-/ ](\d{1,2})|[.]?(\d{2})|[-./ ]?(?:m|p|per|periode?|maand|month|monat)[. ]*(\d{1,2})|[-./ ]0(\d{2}))$/i.exec(
      part,
    );
  if (yearFirst) {
    const [, year, ...numbers] = yearFirst;
    return calendar(year!, Number(numbers.find((number) => number !== undefined)), day);
  }
  const numbered = /^(\d{4}) 0?(\d{1,2})[-. ]+(\p{L}+)[.]?$/u.exec(part);
  if (numbered)
    return monthOfName(numbered[3]!) === Number(numbered[2])
      ? calendar(numbered[1]!, Number(numbered[2]), day)
      : null;
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(part);
  if (monthFirst) return calendar(monthFirst[2]!, Number(monthFirst[1]), day);
  const named = /^(\p{L}+)[.]?[-/ ,'’]*(\d{4}|(?<=[-/'’])\d{2})$/u.exec(part);
  if (named) return calendar(named[2]!, monthOfName(named[1]!), day);
  const nameLast = /^(\d{4})[-/ ]*(\p{L}+)[.]?$/u.exec(part);
  return nameLast ? calendar(nameLast[1]!, monthOfName(nameLast[2]!), day) : null;
}

/** Whether a text is a month, a quarter or a year. */
export function isPeriod(text: string): boolean {
  const written = text.trim();
  return (
    readMonth(written, "first") !== null ||
    /^((q|k|kwartaal |quarter )[1-4][ -]?)?(19|20)\d{2}([- ]?(q|k)[1-4])?$/i.test(written)
  );
}

function calendar(written: string, month: number, day: MonthDay): string | null {
  const year = written.length > 2 ? Number(written) : 2000 + Number(written);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(year, day === "last" ? month : month - 1, day === "last" ? 0 : 1));
  return date.toISOString().slice(0, 10);
}

/** Whether a column holds months without days: no part of it is a date with one, and every number of six digits is a month. */
export function areMonths(parts: readonly DatePart[], order: DayOrder | null, format?: string): boolean {
  const isMonth = ({ part }: DatePart) => readMonth(part, "first") !== null;
  return (
    parts.some(isMonth) &&
    parts.every(
      (one) =>
        readDate(one.part, order ?? "dmy", format) === null && (isMonth(one) || !/^\d{6}$/.test(one.part)),
    )
  );
}

/** The dates of a column are months. */
export function monthsOnly(
  opened: Opened,
  field: string,
  header: string,
  { part, line, count }: DatePart,
): FindingDraft {
  const { source, recognition } = opened;
  const hasOrders = ["invoice_id", "order_id"].some((name) => recognition.fields.has(name));
  const isLine = source === "invoice_lines";
  const [en, nl] = isLine
    ? [
        "; the last one counts as complete: say as_of in report.yaml where it is not",
        "; de laatste telt als volledig: zet as_of in report.yaml als dat niet zo is",
      ]
    : ["", ""];
  const [orders, bestellingen] =
    isLine && !hasOrders
      ? [
          ". Without invoice numbers a customer has one order a month",
          ". Zonder factuurnummers heeft een klant één order per maand",
        ]
      : ["", ""];
  const isLast = monthDay(source, field) === "last";
  const beside = opened.headers[recognition.beside.get(field) ?? -1];
  const [periods, perioden] =
    beside !== undefined && isPeriodHeader(beside) && /\d$/.test(part)
      ? [
          `. Periods of "${beside}" are read as calendar months: where the book year does not begin in January, export dates or months`,
          `. De perioden in "${beside}" gelden als kalendermaanden: begint het boekjaar niet in januari, exporteer dan datums of maanden`,
        ]
      : ["", ""];
  return finding(opened as Found, {
    severity: "warning",
    rule: "months-without-days",
    line,
    row_count: count,
    example: part,
    message: {
      en: `the dates in "${header}" are months without a day, as "${part}", and are read as the ${isLast ? "last" : "first"} day of their month: months and windows are right, days are not known${en}${orders}${periods}`,
      nl: `de datums in "${header}" zijn maanden zonder dag, zoals "${part}", en gelden als de ${isLast ? "laatste" : "eerste"} dag van hun maand: maanden en perioden kloppen, dagen zijn niet bekend${nl}${bestellingen}${perioden}`,
    },
  });
}
