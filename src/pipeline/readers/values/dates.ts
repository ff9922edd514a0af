import { dateOrder } from "../../../lib/text/date_order.js";

/** How systems write that there is no date: zeros, or the first day of the year 1. */
const noDate = /^(0{1,4}[-/. ]0{1,2}[-/. ]0{1,4}|0{8}|0001[-/.]01[-/.]01|0?1[-/. ]0?1[-/. ]0001|00010101)$/;

/** Whether a date part stands for no date: `00000000`, `01-01-0001`. */
export function isNoDate(part: string): boolean {
  return noDate.test(part);
}

/** The order in which a column writes day and month before a year. */
export type DayOrder = "dmy" | "mdy";

/** A date part as written, how often and where first. */
export interface DatePart {
  part: string;
  count: number;
  line: number;
}

const months: Record<string, number> = {};
for (const [index, names] of [
  ["jan", "january", "januari", "januar", "jän", "jänner", "janvier", "janv"],
  ["feb", "february", "februari", "februar", "février", "févr", "fév"],
  ["mar", "mrt", "march", "maart", "mär", "mrz", "märz", "mars"],
  ["apr", "april", "avril", "avr"],
  ["may", "mei", "mai"],
  ["jun", "june", "juni", "juin"],
  ["jul", "july", "juli", "juillet", "juil"],
  ["aug", "august", "augustus", "août"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "okt", "october", "oktober", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "december", "dez", "dezember", "décembre", "déc"],
].entries())
  for (const name of names) months[name] = index + 1;

/** The number of a month by its name, whole or short, in Dutch, English, German or French; 0 where it is none. */
export function monthOfName(name: string): number {
  return months[name.toLowerCase()] ?? 0;
}

const weekdays = [
  "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday",
  "ma maandag di dinsdag wo woensdag do donderdag vr vrijdag za zaterdag zo zondag",
  "mo montag dienstag mi mittwoch donnerstag fr freitag sa samstag so sonntag",
].join(" ");
const weekday = new RegExp(`^(?:${weekdays.replaceAll(" ", "|")})[.,]*\\s+(?=\\S)`, "i");

/** Whether a text is the name of a day of the week, whole or short, in Dutch, English or German. */
export function isWeekday(name: string): boolean {
  return weekdays.split(" ").includes(name.toLowerCase());
}

/** The two first numbers of a date with its year last, `null` where day and month are not both numbers there. */
export function dayAndMonth(part: string): [number, number] | null {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(part.replace(weekday, ""));
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** What the parts of a column prove about the order of day and month: rows per order and an example of each. */
export function weighOrders(parts: readonly DatePart[]): {
  proven: Record<DayOrder, number>;
  example: Partial<Record<DayOrder, DatePart>>;
  open: DatePart | null;
} {
  const weighed: ReturnType<typeof weighOrders> = { proven: { dmy: 0, mdy: 0 }, example: {}, open: null };
  for (const part of parts) {
    const pair = dayAndMonth(part.part);
    if (!pair) continue;
    const [first, second] = pair;
    if (first > 12 === second > 12) {
      if (first <= 12 && first !== second) weighed.open ??= part;
      continue;
    }
    const order = first > 12 ? "dmy" : "mdy";
    weighed.proven[order] += part.count;
    weighed.example[order] ??= part;
  }
  return weighed;
}

/**
 * A date part as `yyyy-mm-dd`; null where it is no date of the calendar. Year-first and named months read in one way;
 * the rest by `order`, or by a `format` such as `dd-mm-yyyy` or `ddmmyyyy`.
 */
export function readDate(written: string, order: DayOrder | null, format?: string): string | null {
  const part = written.replace(weekday, "");
  const given = format === undefined ? null : dateOrder(format);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(part);
  if (compact && given && given !== "ymd") return byOrder(compactParts(part, given), given);
  if (compact) return calendar(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numbers = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(part)?.slice(1);
  if (numbers) {
    const isYearFirst = (numbers[0] ?? "").length > 2;
    if (isYearFirst) return byOrder(numbers, given?.startsWith("y") ? given : "ymd");
    if (given) return byOrder(numbers, given);
    return order === null && numbers[0] !== numbers[1] ? null : byOrder(numbers, order ?? "dmy");
  }
  const named = /^(\d{1,2})[-. ]*(\p{L}+)\.?[-., ]*(\d{4}|\d{2})$/iu.exec(part.normalize("NFC"));
  if (named) return calendar(year(named[3] ?? ""), monthOfName(named[2] ?? ""), Number(named[1]));
  const american = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(part);
  if (american) return calendar(Number(american[3]), monthOfName(american[1] ?? ""), Number(american[2]));
  return null;
}

function compactParts(part: string, order: string): string[] {
  let at = 0;
  return [...order].map((letter) => part.slice(at, (at += letter === "y" ? 4 : 2)));
}

function byOrder(numbers: readonly string[], order: string): string | null {
  const of = (letter: string) => numbers[order.indexOf(letter)] ?? "";
  if (of("d").length > 2 || of("m").length > 2 || of("y").length === 3) return null;
  return calendar(year(of("y")), Number(of("m")), Number(of("d")));
}

// Two digits: 00–69 are of this century, 70–99 of the last.
function year(text: string): number {
  const number = Number(text);
  return text.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
}

function calendar(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal =
    y >= 1000 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
