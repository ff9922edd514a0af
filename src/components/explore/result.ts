import * as arrow from "apache-arrow";
import type { DrawnColumn } from "../../lib/result_chart.js";
import { decimalText, intervalAt, intervalText, plainText, timeText } from "./value_texts.js";

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
        const value: unknown = arrow.DataType.isInterval(type) ? intervalAt(vector, row) : vector?.get(row);
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
  if (type.children?.length > 0) return as("other", (value: object) => JSON.stringify(plain(type, value)));
  return as("other", (value: object) => plainText(value));
}

/** What stands within a list, a struct or a map, read by its own type: figures as numbers where these keep every digit. */
function plain(type: arrow.DataType, value: unknown): unknown {
  if (value == null) return null;
  if (arrow.DataType.isList(type) || arrow.DataType.isFixedSizeList(type))
    return [...(value as Iterable<unknown>)].map((one) => plain(type.valueType as arrow.DataType, one));
  if (arrow.DataType.isStruct(type) || arrow.DataType.isMap(type)) {
    const typeOf = (name: string) =>
      arrow.DataType.isMap(type)
        ? (type.valueType as arrow.DataType)
        : (type.children.find((field) => field.name === name)!.type as arrow.DataType);
    const fields = [...(value as Iterable<[string, unknown]>)];
    return Object.fromEntries(fields.map(([name, one]) => [name, plain(typeOf(name), one)]));
  }
  const { kind, read } = reader(type);
  const one = read(value as never);
  if (one instanceof Date)
    return one
      .toISOString()
      .slice(0, kind === "date" ? 10 : 19)
      .replace("T", " ");
  const isShort = typeof one === "string" && one.replace(/\D/g, "").length <= 15;
  return isShort && (kind === "whole" || kind === "decimal") ? Number(one) : one;
}
