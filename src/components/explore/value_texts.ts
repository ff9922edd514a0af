import type * as arrow from "apache-arrow";

/** A decimal of 128 bits as text, every digit of it. */
export function decimalText(words: Uint32Array, scale: number): string {
  let whole = 0n;
  for (let at = words.length - 1; at >= 0; at -= 1) whole = (whole << 32n) | BigInt(words[at]!);
  whole = BigInt.asIntN(words.length * 32, whole);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return whole < 0n ? `-${text}` : text;
}

/** A time of day in microseconds as hh:mm:ss, with what it has of a second. */
export function timeText(microseconds: bigint): string {
  return clockText(microseconds);
}

const dayMilliseconds = 86_400_000;
/** The first day of the year 1 and the last of 9999, which is as far as days are written alike everywhere; milliseconds. */
const [first, last] = [Date.parse("0001-01-01"), Date.parse("9999-12-31T23:59:59.999Z")];

/** A day or moment, milliseconds since 1970; one of no year from 1 to 9999 as DuckDB writes it: infinity, 0044-03-15 (BC). */
export function dayOrText(milliseconds: number, isMoment: boolean): Date | string {
  if (milliseconds >= first && milliseconds <= last) return new Date(milliseconds);
  if (!Number.isFinite(milliseconds)) return milliseconds < 0 ? "-infinity" : "infinity";
  const days = Math.floor(milliseconds / dayMilliseconds);
  const { year, monthDay } = civil(days);
  const clock = clockText(BigInt(Math.round((milliseconds - days * dayMilliseconds) * 1000)));
  const era = year > 0 ? "" : " (BC)";
  return `${String(era ? 1 - year : year).padStart(4, "0")}${monthDay}${era}${isMoment ? ` ${clock}` : ""}`;
}

/** A date of a row, or what DuckDB writes for one that is none. */
export function dateAt({ values }: arrow.Data, at: number): Date | string {
  const days = (values as Int32Array)[at]!;
  return dayOrText(Math.abs(days) === 2 ** 31 - 1 ? days * Infinity : days * dayMilliseconds, false);
}

/** A moment of a row to the millisecond, or what DuckDB writes for one that is none. */
export function momentAt({ values, type }: arrow.Data<arrow.Timestamp>, at: number): Date | string {
  const value = (values as unknown as BigInt64Array)[at]!;
  const isEndless = value === 2n ** 63n - 1n || value === 1n - 2n ** 63n;
  return dayOrText(Number(value) * (isEndless ? Infinity : 1000 / 1000 ** type.unit), true);
}

/** The year of a day, and its month and day: 400 years are as long everywhere in the calendar. */
function civil(days: number): { year: number; monthDay: string } {
  const cycle = 146_097;
  const cycles = Math.floor(days / cycle);
  const [date] = new Date((days - cycles * cycle) * dayMilliseconds).toISOString().split("T");
  return { year: Number(date!.slice(0, 4)) + 400 * cycles, monthDay: date!.slice(4) };
}

/** A moment as `yyyy-mm-dd hh:mm:ss`, with what it has of a second. */
export function momentText(value: Date): string {
  return value
    .toISOString()
    .replace("T", " ")
    .replace(/(\.0+)?Z$|(\.\d*?)0*Z$/, "$2");
}

/** Months, days and nanoseconds of a row, as DuckDB gives them: Arrow's own reader takes them for years and months. */
export function intervalAt({ values }: arrow.Data, at: number): Int32Array {
  return (values as Int32Array).subarray(4 * at, 4 * at + 4);
}

/** Months, days and nanoseconds as DuckDB writes them: `1 year 2 months 3 days 04:05:06.5`. */
export function intervalText(value: Int32Array): string {
  const [months = 0, days = 0, low = 0, high = 0] = value;
  const microseconds = ((BigInt(high) << 32n) | BigInt(low >>> 0)) / 1000n;
  const parts = [
    [Math.trunc(months / 12), "year"],
    [months % 12, "month"],
    [days, "day"],
  ] as const;
  const words = parts.flatMap(([count, unit]) =>
    count === 0 ? [] : [`${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`],
  );
  return (microseconds === 0n && words.length > 0 ? words : [...words, clockText(microseconds)]).join(" ");
}

/** Microseconds as hours, which may be many, minutes and seconds. */
function clockText(microseconds: bigint): string {
  const all = microseconds < 0n ? -microseconds : microseconds;
  const seconds = all / 1_000_000n;
  const part = (value: bigint) => String(value).padStart(2, "0");
  const clock = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(part).join(":");
  const rest = String(all % 1_000_000n).padStart(6, "0");
  return `${microseconds < 0n ? "-" : ""}${clock}${`.${rest}`.replace(/\.?0+$/, "")}`;
}

/** Bytes as DuckDB writes them: what can be read of ASCII as it is, any other byte as `\x0A`. */
export function bytesText(bytes: Uint8Array): string {
  const readable = (byte: number) => byte >= 32 && byte <= 126 && !`\\'"`.includes(String.fromCharCode(byte));
  return Array.from(bytes, (byte) =>
    readable(byte) ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}

/** Any other value as JSON. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}
