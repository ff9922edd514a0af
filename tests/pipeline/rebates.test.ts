import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/pipeline/build.js";
import { ask, Place } from "../fixtures/pipeline/folder.js";

/** Twenty-six months of forty lines of 10.11 each, at a cost of 10.00: 404.40 a month, of which 2.5% is 10.11 exactly. */
const months = Array.from({ length: 26 }, (_, i) => new Date(Date.UTC(2023, i, 1)).toISOString().slice(0, 7));
const customers = ["A", "B", "C", "D"];
const files = {
  "report.yaml": [
    "hour_rate: 60",
    "costs: {avoidable_at_once: [cost]}",
    "sources:",
    "  invoice_lines: {file: lines.csv}",
    "  hours: {file: hours.csv}",
    "  agreements: {file: agreements.csv}",
  ],
  "lines.csv": [
    "invoice,date,customer,amount,cost",
    ...customers.flatMap((id) =>
      months.flatMap((month) =>
        Array.from(
          { length: 40 },
          (_, i) => `${id}${month}-${i},${month}-${i < 20 ? "10" : "20"},${id},10.11,10.00`,
        ),
      ),
    ),
  ],
  "hours.csv": ["date,customer,hours", "2023-01-10,A,1"],
  "agreements.csv": [
    "customer,valid_from,valid_to,rebate",
    "A,2023-01-01,,2.5%",
    // From the middle of a month on another share: 202.20 × 2.5% + 202.20 × 1.5% = 8.088.
    "B,2023-01-01,2024-12-15,2.5%",
    "B,2024-12-16,,1.5%",
    // What was always in force gives way to what began later.
    "C,,,1%",
    "C,2024-12-01,,3%",
    "D,2023-01-01,2024-06-30,1%",
    "D,2023-06-01,2023-12-31,5%",
    "D,2023-06-01,2023-08-15,2%",
  ],
};

const place = new Place();
let built: Database;
beforeAll(async () => {
  built = await place.build(place.folder(files));
});
afterAll(() => place.remove());

describe("a year-end rebate", () => {
  test("goes with the revenue of a customer who leaves, though the settings name the goods alone", async () => {
    // 12 × 404.40, at a cost of 12 × 400 and with a rebate of 12 × 10.11.
    expect(
      await ask(
        built,
        `select revenue, avoidable_at_once, avoidable_after_notice, stays, effect_at_once
         from exit_scenarios where customer_id = 'A'`,
      ),
    ).toEqual([
      {
        revenue: 4852.8,
        avoidable_at_once: 4921.32,
        avoidable_after_notice: 0,
        stays: 0,
        effect_at_once: 68.52,
      },
    ]);
    expect(
      await ask(built, "select value, origin from settings where setting = 'costs.avoidable_at_once'"),
    ).toEqual([{ value: "cost, rebate", origin: "given" }]);
  });

  test("is the share of what the month was invoiced, whatever the number of lines", async () => {
    expect(
      await ask(
        built,
        `select customer_id, strftime(month, '%Y-%m') as month, rebate from customer_months
         where customer_id <> 'D' and month between date '2024-11-01' and date '2025-01-01' order by all`,
      ),
    ).toEqual([
      { customer_id: "A", month: "2024-11", rebate: 10.11 },
      { customer_id: "A", month: "2024-12", rebate: 10.11 },
      { customer_id: "A", month: "2025-01", rebate: 10.11 },
      { customer_id: "B", month: "2024-11", rebate: 10.11 },
      { customer_id: "B", month: "2024-12", rebate: 8.088 },
      { customer_id: "B", month: "2025-01", rebate: 6.066 },
      { customer_id: "C", month: "2024-11", rebate: 4.044 },
      { customer_id: "C", month: "2024-12", rebate: 12.132 },
      { customer_id: "C", month: "2025-01", rebate: 12.132 },
    ]);
  });

  test("follows, of agreements that overlap, the one that began last, for as long as that is in force", async () => {
    const rebates = await ask<{ month: string; rebate: number }>(
      built,
      `select strftime(month, '%Y-%m') as month, rebate from customer_months
       where customer_id = 'D' and strftime(month, '%Y-%m') in ('2023-05', '2023-06', '2023-08', '2023-09', '2024-01', '2024-07')
       order by all`,
    );
    expect(rebates.map(({ month, rebate }) => [month, rebate])).toEqual([
      ["2023-05", 4.044],
      ["2023-06", 8.088],
      ["2023-08", 14.154],
      ["2023-09", 20.22],
      ["2024-01", 4.044],
      ["2024-07", 0],
    ]);
  });

  test("takes as much off a year's contribution as off its months: 12 × (404.40 − 400.00 − 10.11) = −68.52", async () => {
    expect(
      await ask(
        built,
        `select customers.contribution,
           (select sum(contribution)::double from customer_months
            where customer_id = 'A' and month between date '2024-03-01' and date '2025-02-01') as months
         from customers where customer_id = 'A'`,
      ),
    ).toEqual([{ contribution: -68.52, months: -68.52 }]);
  });
});
