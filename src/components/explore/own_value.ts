import * as arrow from "apache-arrow";
import { reader } from "./cell_reader.js";
import { dateAt, intervalAt, intervalText, momentAt, momentText } from "./value_texts.js";

/** Whether Arrow's own reader does not do: it knows no intervals of DuckDB's, which may stand within anything that holds others, and not every day. */
export function isOwn(type: arrow.DataType): boolean {
  return [arrow.DataType.isInterval(type), isDay(type), type.children?.length > 0].some(Boolean);
}

const isDay = (type: arrow.DataType) => arrow.DataType.isDate(type) || arrow.DataType.isTimestamp(type);

/** The value of a row where `isOwn`: a day or moment, or the text of what holds others. */
export function ownValue(vector: arrow.Vector | null, row: number): unknown {
  let at = row;
  for (const data of vector?.data ?? []) {
    if (at < data.length) return isDay(data.type) ? day(data, at) : plain(data, at);
    at -= data.length;
  }
  return null;
}

function day(data: arrow.Data, at: number): Date | string | null {
  if (!data.getValid(at)) return null;
  return arrow.DataType.isTimestamp(data.type) ? momentAt(data as never, at) : dateAt(data, at);
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
  if (arrow.DataType.isStruct(type)) {
    const fields = type.children.map(({ name }, of) => [name, plain(children[of]!, at)] as const);
    // What row(1, 'a') makes has no names to tell its values apart by.
    const isNamed = new Set(fields.map(([name]) => name)).size === fields.length;
    return isNamed ? Object.fromEntries(fields) : fields.map(([, value]) => value);
  }
  if (arrow.DataType.isMap(type)) {
    const [keys, values] = children[0]!.children;
    return Object.fromEntries(some(from, to).map((one) => [plain(keys!, one), plain(values!, one)]));
  }
  if (arrow.DataType.isUnion(type)) {
    const child = children[type.typeIdToChildIndex[data.typeIds[at]!]!]!;
    return plain(child, type.mode === arrow.UnionMode.Dense ? data.valueOffsets[at]! : at);
  }
  if (isDay(type)) {
    const one = day(data, at);
    if (!(one instanceof Date)) return one;
    return arrow.DataType.isDate(type) ? one.toISOString().slice(0, 10) : momentText(one);
  }
  const { kind, read } = reader(type);
  const one = read(new arrow.Vector([data]).get(at));
  const isShort = typeof one === "string" && one.replace(/\D/g, "").length <= 15;
  return isShort && (kind === "whole" || kind === "decimal") ? Number(one) : one;
}
