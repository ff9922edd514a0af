import * as arrow from "apache-arrow";
import { duckdbTypes, type Kind } from "../../schema.js";

/** Values of a column as they stand in a parquet file: decimals and days as whole numbers, null or undefined where there is none. */
export type StoredValues = ArrayLike<unknown>;

/** Columns of one length as the bytes of an Arrow stream, every value as it is stored: no figure goes through a double. */
export function arrowStream(
  columns: readonly { name: string; kind: Kind; values: StoredValues }[],
): Uint8Array {
  const vectors = columns.map(({ name, kind, values }) => [name, vector(kind, values)] as const);
  return arrow.tableToIPC(new arrow.Table(Object.fromEntries(vectors)), "stream");
}

function vector(kind: Kind, values: StoredValues): arrow.Vector {
  const { length } = values;
  const valid = validity(values);
  switch (duckdbTypes[kind]) {
    case "VARCHAR":
      return texts(values, valid);
    case "DATE":
      return made(
        new arrow.DateDay(),
        valid,
        length,
        Int32Array.from(values, (value) => Number(value ?? 0)),
      );
    case "INTEGER":
      return made(
        new arrow.Int32(),
        valid,
        length,
        Int32Array.from(values, (value) => Number(value ?? 0)),
      );
    case "DOUBLE":
      return made(
        new arrow.Float64(),
        valid,
        length,
        Float64Array.from(values, (value) => Number(value ?? 0)),
      );
    case "BOOLEAN":
      return made(new arrow.Bool(), valid, length, bits(values, (value) => value === true).bytes);
    default:
      return made(new arrow.Decimal(4, 18), valid, length, decimals(values));
  }
}

function made(type: arrow.DataType, valid: Bits, length: number, data: ArrayBufferView): arrow.Vector {
  const parts = { type, length, nullCount: length - valid.count, nullBitmap: valid.bytes, data };
  return new arrow.Vector([arrow.makeData(parts as never)]);
}

/** Each text once, and its number in every row. */
function texts(values: StoredValues, valid: Bits): arrow.Vector {
  const numbers = new Map<string, number>();
  const data = Int32Array.from(values, (value) => {
    if (value == null) return 0;
    const text = value as string;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  const dictionary = arrow.vectorFromArray(
    [...numbers.keys(), ...(numbers.size ? [] : [""])],
    new arrow.Utf8(),
  );
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
  const parts = { type, length: data.length, nullCount: data.length - valid.count, nullBitmap: valid.bytes };
  return new arrow.Vector([arrow.makeData({ ...parts, data, dictionary } as never)]);
}

/** 128 bits each, the low 64 first. */
function decimals(values: StoredValues): Uint32Array {
  const words = new BigInt64Array(values.length * 2);
  for (let row = 0; row < values.length; row += 1) {
    const value = BigInt((values[row] as bigint | number | null | undefined) ?? 0);
    words[2 * row] = value;
    words[2 * row + 1] = value < 0n ? -1n : 0n;
  }
  return new Uint32Array(words.buffer);
}

interface Bits {
  readonly bytes: Uint8Array;
  readonly count: number;
}

function validity(values: StoredValues): Bits {
  return bits(values, (value) => value != null);
}

function bits(values: StoredValues, isSet: (value: unknown) => boolean): Bits {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  let count = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (!isSet(values[row])) continue;
    bytes[row >> 3]! |= 1 << (row & 7);
    count += 1;
  }
  return { bytes, count };
}
