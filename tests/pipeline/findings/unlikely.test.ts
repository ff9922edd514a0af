import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** Two years of months, thirty days each: enough lines that none of what is told of them is chance. */
const months = Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));
const pieces = [2, 10, 50];

async function told(rule: string, lines: string[], more: Record<string, string[]> = {}) {
  const sources = [
    "invoice_lines: {file: lines.csv}",
    ...Object.keys(more).map((name) => `${name.slice(0, -4)}: {file: ${name}}`),
  ];
  const folder = place.folder({
    "report.yaml": [`sources: {${sources.join(", ")}}`],
    "lines.csv": lines,
    ...more,
  });
  return ask<{ message: string }>(
    await place.build(folder),
    `select severity, row_count, amount::double as amount, message from data_quality where rule = '${rule}'`,
  );
}

test("a cost that is the same for few pieces and for many is told as that of a piece", async () => {
  const lines = (cost: (quantity: number) => number) => [
    "invoice,date,customer,product,quantity,amount,cost",
    ...months.flatMap((month) =>
      ["P1", "P2"].flatMap((product) =>
        pieces.map(
          (quantity, i) =>
            `${month}-${product}${i},${month}-1${i},A,${product},${quantity},${quantity * 10},${cost(quantity)}`,
        ),
      ),
    ),
  ];
  expect(
    await told(
      "cost-of-a-piece",
      lines(() => 6),
    ),
  ).toEqual([
    {
      severity: "warning",
      row_count: 144,
      amount: 864,
      message:
        'the cost of 144 invoice lines (€864.00) does not follow the quantity: of 2 products, such as "P1", many pieces cost what few do. It reads like the cost of a piece, and counts as that of the line; if it is of a piece, name its column in report.yaml as unit_cost',
    },
  ]);
  expect(
    await told(
      "cost-of-a-piece",
      lines((quantity) => quantity * 6),
    ),
  ).toEqual([]);
});

test("amounts that all lines of an invoice share are told as its total; invoices of one fee are not", async () => {
  const lines = (amount: (i: number, line: number) => number) => [
    "invoice,date,customer,product,amount",
    ...months.flatMap((month, i) =>
      [1, 2].flatMap((n) =>
        ["P1", "P2", "P3"].map(
          (product, line) => `${month}-${n},${month}-1${n},A,${product},${amount(10 * i + n, line)}`,
        ),
      ),
    ),
  ];
  expect(
    await told(
      "totals-on-lines",
      lines((i) => 100 + i),
    ),
  ).toEqual([
    {
      severity: "warning",
      row_count: 72,
      amount: 19188,
      message:
        "all lines of an invoice have the same amount on 24 of the last twelve months, such as 2023-12-1: 72 invoice lines (€19,188.00). It reads like the total of the invoice, repeated on each of its lines; if so, revenue counts several times. Export the amount of the line, or one line an invoice",
    },
  ]);
  expect(
    await told(
      "totals-on-lines",
      lines(() => 25),
    ),
  ).toEqual([]);
  expect(
    await told(
      "totals-on-lines",
      lines((i, line) => 100 + i + line),
    ),
  ).toEqual([]);
});

test("hours of which the part after the mark never reaches sixty are told as hours and minutes", async () => {
  const lines = ["invoice,date,customer,amount", ...months.map((month) => `${month},${month}-28,A,100`)];
  const hours = (...written: string[]) => ({
    "hours.csv": [
      "date,customer,hours",
      ...months.flatMap((month) => written.map((one, i) => `${month}-1${i},A,${one}`)),
    ],
  });
  expect(await told("hours-like-minutes", lines, hours("1.30", "2.45", "0.15"))).toMatchObject([
    { severity: "warning", row_count: 48 },
  ]);
  expect(await told("hours-like-minutes", lines, hours("1.30", "2.75", "0.15"))).toEqual([]);
  expect(await told("hours-like-minutes", lines, hours("1.25", "2.50", "0.10"))).toEqual([]);
  expect(await told("hours-like-minutes", lines, hours("1:20", "2:10", "3:06"))).toEqual([]);
});

test("a margin in percent is no money: it is told, and not read", async () => {
  const lines = [
    "invoice;date;customer;amount;margin",
    ...months.map((month) => `${month};${month}-28;A;100,00;40,0%`),
  ];
  expect((await told("profit-in-percent", lines)).map(({ message }) => message)).toEqual([
    '"margin" holds percentages, such as "40,0%", and no money: it is not read. Export the margin or the cost of the line as an amount',
  ]);
});

test("a product that is sold in pieces and in boxes, each with a price of its own, is told with its lines in the rarer unit", async () => {
  const lines = (priceOfBox: number) => [
    "invoice,date,customer,product,quantity,unit,amount",
    ...months.map((month, i) => `${month}-1,${month}-10,A,P1,10,${i === 0 ? "st" : "ST"},20`),
    ...months.slice(0, 3).map((month) => `${month}-2,${month}-11,A,P1,2,KAR,${2 * priceOfBox}`),
    ...months.map((month) => `${month}-3,${month}-12,A,P2,5,KAR,60`),
  ];
  expect(await told("mixed-units", lines(24))).toEqual([
    {
      severity: "warning",
      row_count: 3,
      amount: 144,
      message:
        'product "P1" is sold in several units with prices of their own ("ST" and "KAR"): 3 invoice lines (€144.00) are not in the unit that most lines of the product have. Quantities are added up as they stand, so that another unit reads like another price and volume. Export all quantities in one unit, or name a product_id that differs by unit',
    },
  ]);
  expect(await told("mixed-units", lines(2.2))).toEqual([]);
});
