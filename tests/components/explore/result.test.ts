import * as arrow from "apache-arrow";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../src/lib/text/csv_text.js";
import { arrowStream } from "../../../src/components/explore/arrow_columns.js";
import { csvCell, listColumns } from "../../../src/components/explore/cells.js";
import { parquetFile } from "../../../src/components/explore/parquet_file.js";
import { resultColumns } from "../../../src/components/explore/result.js";
import { decimalText } from "../../../src/components/explore/value_texts.js";
import { explore } from "../../../src/lib/words/explore.js";
import { report } from "../fixtures.js";
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

test("a list of amounts, and a struct of an amount and a day, read as what they hold", () => {
  const [, day, amount] = arrow
    .tableFromIPC(arrowStream(stored))
    .schema.fields.map((_, at) => arrow.tableFromIPC(arrowStream(stored)).getChildAt(at)!.data[0]!);
  const list = new arrow.List(new arrow.Field("item", amount!.type, true));
  const lists = arrow.makeData({
    ...{ type: list, length: 1, nullCount: 0, valueOffsets: new Int32Array([0, 4]), child: amount! },
  } as never);
  const struct = new arrow.Struct([
    new arrow.Field("amount", amount!.type, true),
    new arrow.Field("day", day!.type, true),
  ]);
  const structs = arrow.makeData({
    ...{ type: struct, length: 1, nullCount: 0, children: [amount!, day!] },
  } as never);
  const table = new arrow.Table({ lists: new arrow.Vector([lists]), structs: new arrow.Vector([structs]) });
  expect(resultColumns(table as never).map(({ value }) => value(0))).toEqual([
    '[1234.56,-0.0001,null,"99999999999999.9999"]',
    '{"amount":1234.56,"day":"1970-01-01"}',
  ]);
});

const intervals = (...values: number[]) =>
  arrow.makeData({
    ...{ type: new arrow.Interval(arrow.IntervalUnit.MONTH_DAY_NANO), length: values.length / 4 },
    ...{ nullCount: 0, data: Int32Array.from(values) },
  } as never);
const nanoseconds = (value: bigint) => [Number(BigInt.asIntN(32, value)), Number(value >> 32n)];

test("an interval reads as DuckDB writes it, also in a later part of a result", () => {
  const vector = new arrow.Vector([
    intervals(3, 0, 0, 0, 14, 3, 0, 0),
    intervals(0, 121, ...nanoseconds(5_400_000_000_000n)),
    intervals(-13, 1, ...nanoseconds(-1_250_001_000n), 0, 0, 0, 0),
    intervals(0, 0, ...nanoseconds(360_300_000_000_000n)),
  ]);
  const [column] = resultColumns(new arrow.Table({ i: vector }) as never);
  expect([0, 1, 2, 3, 4, 5].map(column!.value)).toEqual([
    "3 months",
    "1 year 2 months 3 days",
    "121 days 01:30:00",
    "-1 year -1 month 1 day -00:00:01.250001",
    "00:00:00",
    "100:05:00",
  ]);
});

test("intervals within a list, and within a struct in a list, read as such", () => {
  const three = intervals(1, 0, 0, 0, 0, 2, 0, 0, 0, 0, ...nanoseconds(60_000_000_000n));
  const list = (child: arrow.Data) =>
    arrow.makeData({
      type: new arrow.List(new arrow.Field("item", child.type, true)),
      ...{ length: 2, nullCount: 0, valueOffsets: new Int32Array([0, 2, 3]), child },
    } as never);
  const struct = arrow.makeData({
    type: new arrow.Struct([new arrow.Field("took", three.type, true)]),
    ...{ length: 3, nullCount: 0, children: [three] },
  } as never);
  const table = new arrow.Table({
    lists: new arrow.Vector([list(three)]),
    structs: new arrow.Vector([list(struct)]),
  });
  const columns = resultColumns(table as never);
  expect(columns.map(({ value }) => [value(0), value(1)])).toEqual([
    ['["1 month","2 days"]', '["00:01:00"]'],
    ['[{"took":"1 month"},{"took":"2 days"}]', '[{"took":"00:01:00"}]'],
  ]);
});

test("bytes read as DuckDB writes them, in the CSV too", () => {
  const bytes = Uint8Array.from([0xaa, 0, 97, 98, 32, 99, 0x5c, 0x27, 0x22]);
  const table = new arrow.Table({ b: arrow.vectorFromArray([bytes, null], new arrow.Binary()) });
  const [column] = resultColumns(table as never);
  expect([0, 1].map(column!.value)).toEqual(["\\xAA\\x00ab c\\x5C\\x27\\x22", null]);
  expect(csvCell(column!, column!.value(0))).toBe("\\xAA\\x00ab c\\x5C\\x27\\x22");
});

const days = (...values: number[]) =>
  new arrow.Vector([
    arrow.makeData({
      ...{ type: new arrow.DateDay(), length: values.length, nullCount: 0, data: Int32Array.from(values) },
    } as never),
  ]);
const moments = (...values: bigint[]) =>
  new arrow.Vector([
    arrow.makeData({
      type: new arrow.TimestampMicrosecond(),
      ...{ length: values.length, nullCount: 0, data: BigInt64Array.from(values) },
    } as never),
  ]);

test("a day that is none, or of a year from before 1 or past 9999, reads as DuckDB writes it", () => {
  const vector = days(2_147_483_647, -2_147_483_647, 2_932_896, 2_932_897, -719_162, -719_163, -735_160);
  const [column] = resultColumns(new arrow.Table({ d: vector }) as never);
  expect([0, 1, 2, 3, 4, 5, 6].map(column!.value)).toEqual([
    "infinity",
    "-infinity",
    day("9999-12-31"),
    "10000-01-01",
    day("0001-01-01"),
    "0001-12-31 (BC)",
    "0044-03-15 (BC)",
  ]);
  expect(csvCell(column!, "0044-03-15 (BC)")).toBe("0044-03-15 (BC)");
});

test("a moment keeps what it has of a second, and so does a time of day", () => {
  const vector = moments(1_704_164_645_500_000n, 0n, 2n ** 63n - 1n, 253_402_300_800_000_000n);
  const time = arrow.vectorFromArray([45_296_789_123n, 0n, 1n, 2n], new arrow.TimeMicrosecond());
  const [moment, clock] = resultColumns(new arrow.Table({ m: vector, t: time }) as never);
  expect([0, 1, 2, 3].map((row) => csvCell(moment!, moment!.value(row)))).toEqual([
    "2024-01-02 03:04:05.5",
    "1970-01-01 00:00:00",
    "infinity",
    "10000-01-01 00:00:00",
  ]);
  expect([0, 1].map(clock!.value)).toEqual(["12:34:56.789123", "00:00:00"]);
});

test("a struct without names reads as a list of its values", () => {
  const [one, two] = [days(0).data[0]!, days(1).data[0]!];
  const struct = arrow.makeData({
    type: new arrow.Struct([new arrow.Field("", one.type), new arrow.Field("", two.type)]),
    ...{ length: 1, nullCount: 0, children: [one, two] },
  } as never);
  const [column] = resultColumns(new arrow.Table({ s: new arrow.Vector([struct]) }) as never);
  expect(column!.value(0)).toBe('["1970-01-01","1970-01-02"]');
});

test("a share that six decimals would write as nothing is written by its power of ten", () => {
  const values = [1e-8, -0.00000123, 0.00001, 0];
  const table = new arrow.Table({ p: arrow.vectorFromArray(values, new arrow.Float64()) });
  const result = { columns: resultColumns(table as never), rowCount: 4, isCut: false, seconds: 0 };
  const [, column] = listColumns(result, report(), explore.en);
  expect([0, 1, 2, 3].map((row) => column!.text!(row))).toEqual(["1E−8", "−1.23E−6", "0.00001", "0"]);
});

test("what is known to count has its thousands marks, a year has none", () => {
  const whole = arrow.vectorFromArray([1057, 2026, 12345], new arrow.Int32());
  const table = new arrow.Table({ orders: whole, year: whole });
  const result = { columns: resultColumns(table as never), rowCount: 3, isCut: false, seconds: 0 };
  const [, orders, year] = listColumns(result, report(), explore.en);
  const written = (column: typeof orders) => [0, 1, 2].map((row) => column!.text!(row));
  expect(written(orders)).toEqual(["1,057", "2,026", "12,345"]);
  expect(written(year)).toEqual(["1057", "2026", "12,345"]);
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

  test("the parquet file holds days as text where one of them is no day", async () => {
    const [column] = resultColumns(new arrow.Table({ d: days(2_147_483_647, 0) }) as never);
    expect(await parquetReadObjects({ file: parquetFile({ columns: [column!] }, [0, 1]) })).toEqual([
      { d: "infinity" },
      { d: "1970-01-01" },
    ]);
  });

  test("a name that is made for the second of two columns is nobody else's", async () => {
    const count = columns()[3]!;
    const named = ["a", "a", "a_2"].map((name, at) => ({ ...count, name, value: () => String(at) }));
    expect(await parquetReadObjects({ file: parquetFile({ columns: named }, [0]) })).toEqual([
      { a: 0n, a_3: 1n, a_2: 2n },
    ]);
  });
});
