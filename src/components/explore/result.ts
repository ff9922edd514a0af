import * as arrow from "apache-arrow";
import type { DrawnColumn } from "../../lib/result_chart.js";

/** A value of a result as DuckDB gave it: an exact figure as text, a day or moment as Date. */
export type CellValue = string | number | boolean | Date | null;

/** A column of a result, its values read one at a time. */
export interface ResultColumn extends DrawnColumn {
  readonly value: (row: number) => CellValue;
}

/** What a query gave. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  /** Whether there was more than a page can hold. */
  readonly isCut: boolean;
  readonly seconds: number;
}

/** The columns of what DuckDB gave. */
export function resultColumns(table: arrow.Table): ResultColumn[] {
  return table.schema.fields.map(({ name, type }, at) => {
    const { kind, scale, read } = reader(type);
    const vector = table.getChildAt(at);
    return {
      name,
      kind,
      scale,
      value: (row) => {
        const value: unknown = vector?.get(row);
        return value == null ? null : read(value);
      },
    };
  });
}

function reader(type: arrow.DataType) {
  const as = (kind: DrawnColumn["kind"], read: (value: never) => CellValue, scale = 0) => ({
    kind,
    scale,
    read: read as (value: unknown) => CellValue,
  });
  if (arrow.DataType.isDecimal(type)) {
    const { scale } = type;
    const kind = scale === 0 ? "whole" : "decimal";
    return as(kind, (words: Uint32Array) => decimalText(words, scale), scale);
  }
  if (arrow.DataType.isInt(type)) return as("whole", (value: number | bigint) => String(value));
  if (arrow.DataType.isFloat(type)) return as("double", (value: number) => value);
  if (arrow.DataType.isUtf8(type) || arrow.DataType.isDictionary(type))
    return as("text", (value: string) => value);
  if (arrow.DataType.isBool(type)) return as("flag", (value: boolean) => value);
  if (arrow.DataType.isDate(type)) return as("date", (value: number) => new Date(value));
  if (arrow.DataType.isTimestamp(type)) return as("moment", (value: number) => new Date(value));
  if (arrow.DataType.isTime(type)) return as("other", (value: bigint) => timeText(BigInt(value)));
  if (arrow.DataType.isInterval(type)) return as("other", (value: Int32Array) => intervalText(value));
  return as("other", (value: object) => plainText(value));
}

/** A decimal of 128 bits as text, every digit of it. */
export function decimalText(words: Uint32Array, scale: number): string {
  let whole = 0n;
  for (let at = words.length - 1; at >= 0; at -= 1) whole = (whole << 32n) | BigInt(words[at]!);
  whole = BigInt.asIntN(words.length * 32, whole);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return whole < 0n ? `-${text}` : text;
}

function timeText(microseconds: bigint): string {
  return new Date(Number(microseconds / 1000n)).toISOString().slice(11, 19);
}

/** Months, days and nanoseconds. */
function intervalText(value: Int32Array): string {
  const [months = 0, days = 0, low = 0, high = 0] = value;
  const seconds = Number((BigInt(high) << 32n) | BigInt(low >>> 0)) / 1e9;
  const parts = [
    [months, "months"],
    [days, "days"],
    [seconds, "seconds"],
  ] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(" ") || "0 days";
}

function plainText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}
