import * as arrow from "apache-arrow";
import type { DrawnColumn } from "../../lib/sql/result_chart.js";
import { bytesText, decimalText, plainText, timeText } from "./value_texts.js";

/** A value of a result as DuckDB gave it: an exact figure as text, a day or moment as Date, or as text where its year is none from 1 to 9999. */
export type CellValue = string | number | boolean | Date | null;

/** What a type of Arrow is in a result, and how a value of it is read. */
export function reader(type: arrow.DataType) {
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
  if (arrow.DataType.isDate(type)) return as("date", (value: Date | string) => value);
  if (arrow.DataType.isTimestamp(type)) return as("moment", (value: Date | string) => value);
  if (arrow.DataType.isTime(type)) return as("other", (value: bigint) => timeText(BigInt(value)));
  if (arrow.DataType.isInterval(type)) return as("other", (value: string) => value);
  if (arrow.DataType.isBinary(type) || arrow.DataType.isFixedSizeBinary(type))
    return as("other", (value: Uint8Array) => bytesText(value));
  if (type.children?.length > 0) return as("other", (value: object) => JSON.stringify(value));
  return as("other", (value: object) => plainText(value));
}
