import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** What the hours of customer A did to its margin since the baseline, where another customer goes on for 36 months. */
async function service(
  rate: number,
  { lines, hours }: { lines: readonly string[]; hours: readonly string[] },
) {
  const folder = place.folder({
    "report.yaml": [
      `hour_rate: ${rate}`,
      "sources: {invoice_lines: {file: lines.csv, options: {credits: signed}}, hours: {file: hours.csv}}",
    ],
    "lines.csv": [
      "date;customer;invoice;product;quantity;revenue;cost",
      ...lines,
      ...Array.from({ length: 36 }, (_, i) => {
        const day = new Date(Date.UTC(2022, i + 1, 0)).toISOString().slice(0, 10);
        return `${day};B;${100 + i};nail;1;9;5`;
      }),
    ],
    "hours.csv": ["date;customer;hours", ...hours],
  });
  return ask(
    await place.build(folder),
    `select effect, amount::double as amount from margin_bridges
     where customer_id = 'A' and comparison = 'baseline' and effect in ('service_volume', 'order_size', 'handling_time', 'rate')
     order by effect`,
  );
}

test("where most of a baseline has no price, orders take the place of the little that has one", async () =>
  expect(
    await service(10, {
      lines: [
        // 1,000 sold and 500 given back on more pieces than were sold: a net quantity below zero has no price. Nails for 9 have one.
        "2022-01-10;A;1;pump;10;1000;800",
        "2022-01-11;A;2;nail;1;9;5",
        "2022-01-12;A;3;nail;1;9;5",
        "2022-02-10;A;4;pump;-11;-500;-400",
        "2024-03-10;A;5;nail;5000;45000;25000",
        "2024-04-10;A;6;nail;5000;45000;25000",
      ],
      // 6 hours for 3 orders, then 5 for 2.
      hours: ["2022-01-20;A;6", "2024-03-20;A;5"],
    }),
  ).toEqual([
    { effect: "handling_time", amount: -12.5 },
    { effect: "service_volume", amount: 22.5 },
  ]));

test("of a customer whose volume all but ended, orders tell what serving it took", async () =>
  expect(
    await service(60, {
      lines: [
        // 20 orders of 2,500 in the twelve full months from the second on, then two of 500.
        "2022-01-10;A;80;pump;25;2500;2000",
        ...Array.from(
          { length: 20 },
          (_, i) => `2022-${String((i % 10) + 2).padStart(2, "0")}-10;A;${i};pump;25;2500;2000`,
        ),
        "2024-03-10;A;90;pump;5;500;400",
        "2024-04-10;A;91;pump;5;500;400",
      ],
      // 20 hours for 20 orders, then 6 for 2.
      hours: ["2022-02-20;A;20", "2024-03-20;A;6"],
    }),
  ).toEqual([
    // (3 hours − 1) × the mean of 2 and 20 orders × 60; 18 orders fewer × the mean of 1 and 3 hours × 60.
    { effect: "handling_time", amount: -1320 },
    { effect: "service_volume", amount: 2160 },
  ]));
