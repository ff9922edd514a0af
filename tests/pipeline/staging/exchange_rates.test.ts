import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { fillTable, rows } from "../../../src/pipeline/database.js";
import { createMacros } from "../../../src/pipeline/macros.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();
const sql = readFileSync("src/pipeline/staging/exchange_rates.sql", "utf8");

beforeAll(async () => {
  await createMacros(connection);
  await connection.run(`set variable currency = 'EUR';
    create table source_file_options as
      select 'rates' as source, unnest(['a.csv', 'b.csv', 'per.csv']) as source_file, unnest([0, 1, 2]) as position,
        unnest([null, null, 'indirect']) as rate_quote;
    create table stg_invoices as select 'I1' as invoice_id, date '2024-03-15' as date, 'USD' as currency, null::decimal(20, 12) as exchange_rate
      union all select 'I2', date '2024-03-15', 'USD', 0.8`);
});

type Rate = readonly [day: string, currency: string, rate: number, file?: string];
type Line = readonly [
  ...[day: string | null, currency: string | null, own?: number | null, invoice?: string | null],
  ...[amount?: number, local?: number],
];

/** The rate of each currency and day that a line needs, the day of the rate, and whether that is of a month before. */
async function ratesFor(lines: readonly Line[], rates: readonly Rate[]) {
  await fillTable(
    connection,
    "raw_invoice_lines",
    {
      ...{ date: "DATE", currency: "VARCHAR", exchange_rate: "DOUBLE", invoice_id: "VARCHAR" },
      ...{ revenue: "DOUBLE", revenue_local: "DOUBLE", local_currency: "VARCHAR" },
      ...{ excluded: "VARCHAR", problem: "VARCHAR" },
    } as const,
    lines.map(([day, currency, own = null, invoice = null, revenue = null, revenue_local = null]) => ({
      ...{ date: day === null ? null : new Date(day), currency, exchange_rate: own, invoice_id: invoice },
      ...{ revenue, revenue_local, local_currency: null, excluded: null, problem: null },
    })),
  );
  await fillTable(
    connection,
    "raw_rates",
    {
      ...{ date: "DATE", currency: "VARCHAR", exchange_rate: "DOUBLE" },
      ...{ source_file: "VARCHAR", source_line: "INTEGER", excluded: "VARCHAR", problem: "VARCHAR" },
    } as const,
    rates.map(([day, currency, exchange_rate, source_file = "a.csv"], i) => ({
      ...{ date: new Date(day), currency, exchange_rate, source_file },
      ...{ source_line: i + 2, excluded: null, problem: null },
    })),
  );
  return rows(
    connection,
    `select currency || ' ' || date as need, exchange_rate as rate, rate_date::varchar as day, is_earlier_month as earlier from (${sql})`,
  );
}

const march = [["2024-03-15", "USD"]] as const;

test("the nearest day not after the line goes first, though one after it is nearer", async () =>
  expect(
    await ratesFor(march, [
      ["2024-03-01", "USD", 0.9],
      ["2024-03-10", "USD", 0.91],
      ["2024-03-16", "USD", 0.92],
    ]),
  ).toEqual([{ need: "USD 2024-03-15", rate: 0.91, day: "2024-03-10", earlier: false }]));

test("where the month has none until the line, its first one after it counts", async () =>
  expect(
    await ratesFor(march, [
      ["2024-02-29", "USD", 0.9],
      ["2024-03-28", "USD", 0.93],
      ["2024-03-20", "USD", 0.92],
    ]),
  ).toEqual([{ need: "USD 2024-03-15", rate: 0.92, day: "2024-03-20", earlier: false }]));

test("else the last one of the two months before, and none of a month before those or after it", async () => {
  const january: Rate = ["2024-01-31", "USD", 0.88];
  expect(await ratesFor(march, [["2023-12-31", "USD", 0.8], january, ["2024-01-02", "USD", 0.87]])).toEqual([
    { need: "USD 2024-03-15", rate: 0.88, day: "2024-01-31", earlier: true },
  ]);
  expect(
    await ratesFor(march, [
      ["2023-12-31", "USD", 0.8],
      ["2024-04-01", "USD", 0.99],
    ]),
  ).toEqual([]);
});

test("of one day the first file and line count", async () =>
  expect(
    await ratesFor(march, [
      ["2024-03-15", "USD", 0.95, "b.csv"],
      ["2024-03-15", "USD", 0.96, "a.csv"],
      ["2024-03-15", "USD", 0.97, "a.csv"],
    ]),
  ).toMatchObject([{ rate: 0.96 }]));

test("a file that says how much of the other currency a euro buys is turned over", async () =>
  expect(await ratesFor(march, [["2024-03-15", "USD", 1.25, "per.csv"]])).toMatchObject([{ rate: 0.8 }]));

test("signs and codes in any case are one currency; another currency's rate is none", async () => {
  expect(await ratesFor([["2024-03-15", " usd "]], [["2024-03-15", "$", 0.9]])).toMatchObject([
    { need: "USD 2024-03-15", rate: 0.9 },
  ]);
  expect(await ratesFor(march, [["2024-03-15", "GBP", 1.17]])).toEqual([]);
});

test("currency and day may stand on the invoice; a line with a rate of its own, or of its invoice in the same currency, without a day or a currency needs none", async () => {
  const rates: Rate[] = [["2024-03-15", "USD", 0.9]];
  expect(await ratesFor([[null, null, null, "I1"]], rates)).toMatchObject([{ need: "USD 2024-03-15" }]);
  expect(
    await ratesFor(
      [
        ["2024-03-15", "USD", 0.7],
        [null, "USD"],
        ["2024-03-15", null],
      ],
      rates,
    ),
  ).toEqual([]);
  expect(await ratesFor([[null, null, null, "I2"]], rates)).toEqual([]);
  expect(await ratesFor([[null, "GBP", null, "I2"]], [["2024-03-15", "GBP", 1.2]])).toMatchObject([
    { need: "GBP 2024-03-15" },
  ]);
});

test("what other lines of the currency count at in the books goes after the rates of the month", async () => {
  const lines: Line[] = [
    ["2024-03-15", "USD"],
    ["2024-03-14", "USD", null, null, 100, 90],
    ["2024-03-14", "USD", null, null, 300, -270],
  ];
  const need = { need: "USD 2024-03-15" };
  expect(await ratesFor(lines, [])).toContainEqual({ ...need, rate: 0.9, day: "2024-03-14", earlier: false });
  expect(await ratesFor(lines, [["2024-03-02", "USD", 0.8]])).toContainEqual({
    ...{ ...need, rate: 0.8, day: "2024-03-02", earlier: false },
  });
});

test("a rate of zero or less is none, and no lines need nothing", async () => {
  expect(
    await ratesFor(march, [
      ["2024-03-15", "USD", 0],
      ["2024-03-15", "USD", -1],
    ]),
  ).toEqual([]);
  expect(await ratesFor([], [["2024-03-15", "USD", 0.9]])).toEqual([]);
});
