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
