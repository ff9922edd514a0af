import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import type { SchemaElement } from "hyparquet";
import type { CellValue } from "./cell_reader.js";
import type { Result, ResultColumn } from "./result.js";
import { momentText } from "./value_texts.js";

/** Digits that 64 bits hold of any decimal. */
const mostDigits = 18;

/** Rows of a result as a parquet file: decimals as decimals, days as days; what has no plain type, or more digits than 64 bits hold, as text. */
export function parquetFile({ columns }: Pick<Result, "columns">, rows: readonly number[]): ArrayBuffer {
  const read = columns.map((column) => typed(column, rows));
  const names = uniqueNames(columns.map(({ name }) => name));
  return parquetWriteBuffer({
    columnData: read.map(({ data }, at): ColumnSource => ({ name: names[at]!, data })),
    schema: [
      { name: "root", num_children: columns.length },
      ...read.map(({ element }, at) => ({
        name: names[at]!,
        repetition_type: "OPTIONAL" as const,
        ...element,
      })),
    ],
  });
}

interface Typed {
  readonly element: Omit<SchemaElement, "name">;
  readonly data: unknown[];
}

function typed({ kind, scale, value }: ResultColumn, rows: readonly number[]): Typed {
  const values = rows.map(value);
  const each = <V extends CellValue>(read: (value: V) => unknown) =>
    values.map((one) => (one === null ? null : read(one as V)));
  switch (kind) {
    case "whole":
    case "decimal": {
      const whole = each((text: string) => BigInt(text.replace(".", "")));
      if (whole.some((one) => one !== null && !fits(one as bigint))) break;
      const decimal = { converted_type: "DECIMAL", precision: mostDigits, scale } as const;
      return { element: { type: "INT64", ...(kind === "decimal" ? decimal : {}) }, data: whole };
    }
    case "double":
      return { element: { type: "DOUBLE" }, data: values };
    case "flag":
      return { element: { type: "BOOLEAN" }, data: values };
    case "date":
      if (values.some(isText)) break;
      return { element: { type: "INT32", converted_type: "DATE" }, data: values };
    case "moment":
      if (values.some(isText)) break;
      return { element: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" }, data: values };
  }
  return { element: { type: "BYTE_ARRAY", converted_type: "UTF8" }, data: each(textOf(kind)) };
}

const isText = (value: CellValue) => typeof value === "string";

/** A value as text: days beside those that no day of the file's own type can hold. */
function textOf(kind: ResultColumn["kind"]): (value: CellValue) => string {
  return (value) =>
    value instanceof Date
      ? kind === "date"
        ? value.toISOString().slice(0, 10)
        : momentText(value)
      : String(value);
}

function fits(value: bigint): boolean {
  return (value < 0n ? -value : value) < 10n ** BigInt(mostDigits);
}

/** Two columns of one name are told apart by a number, as a file must. */
function uniqueNames(names: readonly string[]): string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let count = 2; taken.has(own) || (own !== name && given.has(own)); count += 1)
      own = `${name}_${count}`;
    taken.add(own);
    return own;
  });
}
