import * as arrow from "apache-arrow";
import type { DrawnColumn } from "../../lib/result_chart.js";
import { bytesText, decimalText, intervalAt, intervalText, plainText, timeText } from "./value_texts.js";

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
    // Arrow's own reader does not know DuckDB's intervals, which may stand within anything that holds others.
    const isOwn = arrow.DataType.isInterval(type) || type.children?.length > 0;
    return {
      name,
      kind,
      scale,
      value: (row) => {
        const value: unknown = isOwn ? ownValue(vector, row) : vector?.get(row);
        return value == null ? null : read(value);
      },
    };
  });
}

function ownValue(vector: arrow.Vector | null, row: number): unknown {
  let at = row;
  for (const data of vector?.data ?? []) {
    if (at < data.length) return plain(data, at);
    at -= data.length;
  }
  return null;
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
  if (arrow.DataType.isInterval(type)) return as("other", (value: string) => value);
  if (arrow.DataType.isBinary(type)) return as("other", (value: Uint8Array) => bytesText(value));
  if (type.children?.length > 0) return as("other", (value: object) => JSON.stringify(value));
  return as("other", (value: object) => plainText(value));
}

/** What stands within a list, a struct, a map or a union, read by its own type: figures as numbers where these keep every digit. */
function plain(data: arrow.Data, at: number): unknown {
  const { type, children } = data as arrow.Data<arrow.DataType>;
  if (!data.getValid(at)) return null;
  const some = (from: number, to: number) => Array.from({ length: to - from }, (_, one) => from + one);
  const [from = 0, to = 0] = data.valueOffsets?.subarray(at, at + 2) ?? [];
  if (arrow.DataType.isInterval(type)) return intervalText(intervalAt(data, at));
  if (arrow.DataType.isList(type)) return some(from, to).map((one) => plain(children[0]!, one));
  if (arrow.DataType.isFixedSizeList(type)) {
    const size = type.listSize;
    return some(at * size, (at + 1) * size).map((one) => plain(children[0]!, one));
  }
  if (arrow.DataType.isStruct(type))
    return Object.fromEntries(type.children.map(({ name }, of) => [name, plain(children[of]!, at)]));
  if (arrow.DataType.isMap(type)) {
    const [keys, values] = children[0]!.children;
    return Object.fromEntries(some(from, to).map((one) => [plain(keys!, one), plain(values!, one)]));
  }
  if (arrow.DataType.isUnion(type)) {
    const child = children[type.typeIdToChildIndex[data.typeIds[at]!]!]!;
    return plain(child, type.mode === arrow.UnionMode.Dense ? data.valueOffsets[at]! : at);
  }
  const { kind, read } = reader(type);
  const one = read(new arrow.Vector([data]).get(at));
  if (one instanceof Date)
    return one
      .toISOString()
      .slice(0, kind === "date" ? 10 : 19)
      .replace("T", " ");
  const isShort = typeof one === "string" && one.replace(/\D/g, "").length <= 15;
  return isShort && (kind === "whole" || kind === "decimal") ? Number(one) : one;
}
