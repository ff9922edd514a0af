import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/pipeline/build.js";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

/**
 * Six customers that place an order of 10 pieces a month for 1,000, at a cost of 700 and 10 of freight; an hour costs 60.
 * X buys in 2024 only, takes two hours an order, four of them rush orders, and was to bring 35% and take half as long. Its order of January
 * comes in two parts, a month apart, and counts in both. Y buys since 2022 and takes two hours since 2024, one before; that it was to bring
 * 50% counts for nothing beside its own baseline. The others take one hour; Z was to take half as long, and no margin was agreed with it.
 */
const months = Array.from({ length: 36 }, (_, i) => new Date(Date.UTC(2022, i, 1)).toISOString().slice(0, 7));
const customers = [
  { id: "X", from: 24, hours: () => 2 },
  { id: "Y", from: 0, hours: (i: number) => (i < 24 ? 1 : 2) },
  ...["P", "Q", "R", "Z"].map((id) => ({ id, from: 24, hours: () => 1 })),
];
const monthly = (write: (month: string, i: number, customer: (typeof customers)[number]) => string) =>
  customers.flatMap((customer) =>
    months.flatMap((month, i) => (i < customer.from ? [] : [write(month, i, customer)])),
  );
const invoice = (id: string, i: number) => (id === "X" && i === 25 ? "X24" : `${id}${i}`);
const isRush = (id: string, i: number) => id === "X" && i < 28;

const place = new Place();
let built: Database;
beforeAll(async () => {
  built = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 60",
        "costs: {avoidable_at_once: [cost], notice_months: {hours: 6}}",
        "sources:",
        "  invoice_lines: {file: lines.csv}",
        "  hours: {file: hours.csv}",
        "  customers: {file: customers.csv}",
      ],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue,cost,freight,rush",
        ...monthly(
          (month, i, { id }) =>
            `${invoice(id, i)},${month}-28,${id},bolt,10,1000,700,10,${isRush(id, i) ? "yes" : "no"}`,
        ),
      ],
      "hours.csv": [
        "date,customer_id,hours",
        ...monthly((month, i, { id, hours }) => `${month}-10,${id},${hours(i)}`),
      ],
      "customers.csv": [
        "customer_id,name,expected_revenue,expected_margin_share,expected_hours",
        "X,Xylo,12000,0.35,12",
        "Y,Ypsilon,12000,0.5,12",
        "Z,Zeta,24000,,12",
      ],
    }),
  );
});
afterAll(() => place.remove());

describe("handles", () => {
  test("X yields 600 less by its margin and 720 by its hours than it was to; no handle closes that by itself", async () => {
    expect(
      await ask(
        built,
        `select rank, kind, basis, gap, amount, is_whole, round(lever_from, 6) as lever_from, round(lever_to, 6) as lever_to
         from handles where customer_id = 'X' order by rank`,
      ),
    ).toEqual(
      [
        { rank: 1, kind: "minutes_per_order", amount: 720, lever_from: 120, lever_to: 60 },
        { rank: 2, kind: "order_size", amount: 720, lever_from: 12, lever_to: 6 },
        { rank: 3, kind: "price", amount: 600, lever_from: 1, lever_to: 1.05 },
        { rank: 4, kind: "rush_fee", amount: 480, lever_from: 0, lever_to: 120 },
      ].map((handle) => ({ ...handle, basis: "agreed", gap: 1_320, is_whole: false })),
    );
  });

  test("Y takes an hour more an order than in its baseline: 720, as usual minutes would bring back; its orders are as large as then", async () => {
    expect(
      await ask(
        built,
        `select rank, kind, basis, gap, amount, is_whole, round(lever_to, 6) as lever_to
         from handles where customer_id = 'Y' order by rank`,
      ),
    ).toEqual([
      {
        ...{ rank: 1, kind: "minutes_per_order", basis: "baseline", gap: 720 },
        ...{ amount: 720, is_whole: true, lever_to: 60 },
      },
      { rank: 2, kind: "price", basis: "baseline", gap: 720, amount: 600, is_whole: false, lever_to: 1.05 },
    ]);
  });

  test("Z takes 6 hours more than its case allows for 12,000: 360, told from hours alone", async () => {
    expect(
      await ask(
        built,
        `select rank, kind, basis, gap, amount, is_whole, round(lever_to, 6) as lever_to
         from handles where customer_id = 'Z' order by rank`,
      ),
    ).toEqual(
      [
        { rank: 1, kind: "price", lever_to: 1.03 },
        { rank: 2, kind: "order_size", lever_to: 6 },
      ].map((handle) => ({ ...handle, basis: "agreed", gap: 360, amount: 360, is_whole: true })),
    );
  });

  test("nobody else has any, and customers count theirs", async () => {
    expect(await ask(built, "select customer_id, handle_count from customers order by customer_id")).toEqual([
      { customer_id: "P", handle_count: 0 },
      { customer_id: "Q", handle_count: 0 },
      { customer_id: "R", handle_count: 0 },
      { customer_id: "X", handle_count: 4 },
      { customer_id: "Y", handle_count: 2 },
      { customer_id: "Z", handle_count: 2 },
    ]);
  });
});

test("without cost, handles follow from the hours agreed at acceptance, and are counted for whom any were", async () => {
  const database = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 60",
        "sources: {invoice_lines: {file: lines.csv}, hours: {file: hours.csv}, customers: {file: customers.csv}}",
      ],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue",
        ...monthly((month, i, { id }) => `${id}${i},${month}-28,${id},bolt,10,1000`),
      ],
      "hours.csv": [
        "date,customer_id,hours",
        ...monthly((month, i, { id, hours }) => `${month}-10,${id},${hours(i)}`),
      ],
      "customers.csv": [
        "customer_id,name,expected_revenue,expected_margin_share,expected_hours",
        "P,Papa,12000,,12",
        "X,Xylo,12000,0.35,",
        "Z,Zeta,24000,,12",
      ],
    }),
  );
  expect(
    await ask(database, "select customer_id, kind, gap from handles order by customer_id, rank"),
  ).toEqual([
    { customer_id: "Z", kind: "price", gap: 360 },
    { customer_id: "Z", kind: "order_size", gap: 360 },
  ]);
  expect(await ask(database, "select customer_id, handle_count from customers order by customer_id")).toEqual(
    [
      { customer_id: "P", handle_count: 0 },
      { customer_id: "Q", handle_count: null },
      { customer_id: "R", handle_count: null },
      { customer_id: "X", handle_count: null },
      { customer_id: "Y", handle_count: null },
      { customer_id: "Z", handle_count: 2 },
    ],
  );
});

test("where no goods are sold, a margin that was agreed is set off against nothing: the gap is that of the hours", async () => {
  const database = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 60",
        "costs: {goods: none}",
        "sources: {invoice_lines: {file: lines.csv}, hours: {file: hours.csv}, customers: {file: customers.csv}}",
      ],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue",
        ...monthly((month, i, { id }) => `${id}${i},${month}-28,${id},advice,10,1000`),
      ],
      "hours.csv": [
        "date,customer_id,hours",
        ...monthly((month, i, { id, hours }) => `${month}-10,${id},${hours(i)}`),
      ],
      "customers.csv": [
        "customer_id,name,expected_revenue,expected_margin_share,expected_hours",
        "P,Papa,12000,0.35,",
        "X,Xylo,12000,0.35,12",
      ],
    }),
  );
  // 24 hours against 12, at 60 an hour.
  expect(
    await ask(
      database,
      "select distinct customer_id, basis, gap from handles where basis = 'agreed' order by customer_id",
    ),
  ).toEqual([{ customer_id: "X", basis: "agreed", gap: 720 }]);
});

test("exit_scenarios: goods go at once and hours after notice; freight stays, as report.yaml says", async () => {
  expect(
    await ask(
      built,
      `select customer_id, revenue, avoidable_at_once as at_once, avoidable_after_notice as after_notice, stays, hours_freed,
         effect_at_once, effect_after_notice
       from exit_scenarios where customer_id in ('P', 'X') order by customer_id`,
    ),
  ).toEqual([
    {
      ...{
        customer_id: "P",
        revenue: 12_000,
        at_once: 8_400,
        after_notice: 720,
        stays: 120,
        hours_freed: 12,
      },
      ...{ effect_at_once: -3_600, effect_after_notice: -2_880 },
    },
    {
      ...{
        customer_id: "X",
        revenue: 12_000,
        at_once: 8_400,
        after_notice: 1_440,
        stays: 120,
        hours_freed: 24,
      },
      ...{ effect_at_once: -3_600, effect_after_notice: -2_160 },
    },
  ]);
});
