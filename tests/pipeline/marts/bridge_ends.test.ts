import { afterAll, expect, test } from "vitest";
import { ask, askOne, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** One order a month of one piece, 24 months: at 100, then 110; goods 60, freight 5, then 9. */
const months = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2023, i, 28)).toISOString().slice(0, 10),
);
const lines = (isCosted: boolean) => [
  `date,customer,invoice,product,quantity,amount${isCosted ? ",cost,freight" : ""}`,
  ...months.map(
    (day, i) => `${day},A,${i},P,1,${i < 12 ? 100 : 110}${isCosted ? `,60,${i < 12 ? 5 : 9}` : ""}`,
  ),
];
const ends =
  "select value_before, price, other, value_after from portfolio_bridges where comparison = 'prior'";

test("without hours all bridges together lead from gross margin to gross margin, and freight is no step of them", async () => {
  const built = await place.build(
    place.folder({
      "report.yaml": ["sources:", "  invoice_lines: {file: lines.csv}"],
      "lines.csv": lines(true),
    }),
  );
  expect(await ask(built, ends)).toEqual([{ value_before: 480, price: 120, other: 0, value_after: 600 }]);
});

test("without cost they lead from net revenue to net revenue", async () => {
  const built = await place.build(
    place.folder({
      "report.yaml": ["sources:", "  invoice_lines: {file: lines.csv}"],
      "lines.csv": lines(false),
    }),
  );
  expect(await ask(built, ends)).toEqual([{ value_before: 1200, price: 120, other: 0, value_after: 1320 }]);
});

test("of 23 months the year before is not known: nothing of it is zero, and nothing leads from it", async () => {
  const built = await place.build(
    place.folder({
      "report.yaml": ["sources:", "  invoice_lines: {file: lines.csv}"],
      "lines.csv": lines(true).toSpliced(1, 1),
    }),
  );
  expect(
    await askOne(
      built,
      `select revenue, revenue_prior, orders_prior, gross_margin_prior,
         (select count(*) from portfolio_bridges where comparison = 'prior') as bridges,
         (select count(*) from pyramid_tiers where period = 'prior') as tiers from customers`,
    ),
  ).toEqual({
    revenue: 1320,
    revenue_prior: null,
    orders_prior: null,
    gross_margin_prior: null,
    bridges: 0,
    tiers: 0,
  });
});

test("freight that is not known of then counts as unchanged, the rebate that came since does not", async () => {
  const hours = months.map((day) => `${day},A,1`);
  // The first year stands in a file without freight; its rebate begins with the second: 2% of 12 × 110.
  const head = "date,customer,invoice,product,quantity,amount,cost";
  const built = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 10",
        "sources:",
        "  invoice_lines: {file: lines-*.csv}",
        "  hours: {file: hours.csv}",
        "  agreements: {file: agreements.csv}",
      ],
      "lines-1.csv": [head, ...months.slice(0, 12).map((day, i) => `${day},A,${i},P,1,100,60`)],
      "lines-2.csv": [
        `${head},freight`,
        ...months.slice(12).map((day, i) => `${day},A,${12 + i},P,1,110,60,9`),
      ],
      "hours.csv": ["date,customer,hours", ...hours],
      "agreements.csv": ["customer,valid from,rebate share", `A,${months[11]!.slice(0, 7)}-29,0.02`],
    }),
  );
  expect(await ask(built, ends)).toEqual([
    // 600 − 108 freight − 26.40 rebate − 120 for hours now; before it 345.60 less what is told of.
    { value_before: 252, price: 120, other: -26.4, value_after: 345.6 },
  ]);
});

test("a customer of whom nothing changed is among them, with what it brings, and not among those left out", async () => {
  const of = (customer: string, amounts: [then: number, now: number]) =>
    months.map((day, i) => `${day},${customer},${customer}${i},P,1,${amounts[i < 12 ? 0 : 1]},60`);
  const built = await place.build(
    place.folder({
      "report.yaml": ["sources:", "  invoice_lines: {file: lines.csv}"],
      "lines.csv": [
        "date,customer,invoice,product,quantity,amount,cost",
        ...of("A", [100, 110]),
        ...of("S", [90, 90]),
      ],
    }),
  );
  expect(
    await ask(
      built,
      `select comparison, sum(customer_count)::integer as customers, sum(left_count)::integer as left_out, sum(value_after)::double as after
       from bridge_parts group by all order by all`,
    ),
  ).toEqual([
    { comparison: "baseline", customers: 2, left_out: 0, after: 960 },
    { comparison: "prior", customers: 2, left_out: 0, after: 960 },
    { comparison: "year", customers: 2, left_out: 0, after: 960 },
  ]);
  expect(await ask(built, ends)).toEqual([{ value_before: 840, price: 120, other: 0, value_after: 960 }]);
});
