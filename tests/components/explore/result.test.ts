import * as arrow from "apache-arrow";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../src/lib/csv_text.js";
import { arrowStream } from "../../../src/components/explore/arrow_columns.js";
import { csvCell } from "../../../src/components/explore/cells.js";
import { parquetFile } from "../../../src/components/explore/parquet_file.js";
import { decimalText, resultColumns } from "../../../src/components/explore/result.js";
import { parquetReadObjects } from "hyparquet";

const stored = [
  { name: "id", kind: "id", values: ["é", null, "b", "é"] },
  { name: "day", kind: "date", values: [0, 20_000, -1, undefined] },
  { name: "amount", kind: "money", values: [12_345_600n, -1n, null, 999_999_999_999_999_999n] },
  { name: "count", kind: "count", values: [1, 2, null, -4] },
  { name: "share", kind: "share", values: [0.1, null, -2.5, 1e300] },
  { name: "flag", kind: "flag", values: [true, false, null, true] },
] as const;
const columns = () => resultColumns(arrow.tableFromIPC(arrowStream(stored)));
const rows = [0, 1, 2, 3];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

test("values pass from the stored file through Arrow to a result without losing a digit", () => {
  expect(columns().map(({ name, value }) => [name, ...rows.map(value)])).toEqual([
    ["id", "é", null, "b", "é"],
    ["day", day("1970-01-01"), day("2024-10-04"), day("1969-12-31"), null],
    ["amount", "1234.5600", "-0.0001", null, "99999999999999.9999"],
    ["count", "1", "2", null, "-4"],
    ["share", 0.1, null, -2.5, 1e300],
    ["flag", true, false, null, true],
  ]);
});

test("columns of no rows, and of nothing but empty values, pass too", () => {
  const of = (values: null[]) =>
    arrow.tableFromIPC(arrowStream(stored.map(({ name, kind }) => ({ name, kind, values }))));
  expect(of([]).numRows).toBe(0);
  expect(resultColumns(of([null, null])).map(({ value }) => [value(0), value(1)])).toEqual(
    stored.map(() => [null, null]),
  );
});

test("decimalText(words, scale) writes 38 digits", () => {
  const words = (value: bigint) =>
    new Uint32Array(
      new BigInt64Array([value & (2n ** 64n - 1n), value >> 64n].map((part) => BigInt.asIntN(64, part)))
        .buffer,
    );
  expect(decimalText(words(12345678901234567890123456789012345678n), 0)).toBe(
    "12345678901234567890123456789012345678",
  );
  expect(decimalText(words(-5n), 2)).toBe("-0.05");
});

describe("downloads", () => {
  test("the CSV holds figures as numbers in the language's notation, and as text what a double would round", () => {
    const written = columns();
    const line = (row: number) => written.map((column) => csvCell(column, column.value(row)));
    const text = csvText(["id", "day", "amount", "count", "share", "flag"], rows.map(line), "nl");
    expect(text.split("\r\n").slice(1, 5)).toEqual([
      "é;1970-01-01;1234,56;1;0,1;1",
      ";2024-10-04;-0,0001;2;;0",
      "b;1969-12-31;;;-2,5;",
      "é;;99999999999999.9999;-4;1e+300;1",
    ]);
  });

  test("the parquet file holds decimals and days as such, in the order given, and two columns of one name apart", async () => {
    const [id, date, amount] = columns();
    const file = parquetFile({ columns: [id!, date!, amount!, amount!] }, [2, 0]);
    expect(await parquetReadObjects({ file })).toEqual([
      { id: "b", day: day("1969-12-31"), amount: null, amount_2: null },
      { id: "é", day: day("1970-01-01"), amount: 1234.56, amount_2: 1234.56 },
    ]);
  });
});
