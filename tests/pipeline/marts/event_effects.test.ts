import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/pipeline/build.js";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

/**
 * Customers of four years that order for 1,000 each month, at a cost of 600; an hour costs 50. Something happens at each in March 2023.
 * Orders of S and W take three hours from April to August of every year and one in other months; so do those of V, of which only the months
 * from October 2022 to 2023 are there. Those of T take one until then, and three since.
 */
const months = Array.from({ length: 48 }, (_, i) => new Date(Date.UTC(2021, i, 1)).toISOString().slice(0, 7));
const yearly = (month: string) => (month.slice(5) >= "04" && month.slice(5) <= "08" ? 3 : 1);
const customers = [
  { id: "S", months, hours: yearly },
  { id: "T", months, hours: (month: string) => (month > "2023-03" ? 3 : 1) },
  { id: "V", months: months.filter((month) => month >= "2022-10" && month <= "2023-12"), hours: yearly },
  { id: "W", months, hours: yearly },
];
const monthly = (write: (month: string, customer: (typeof customers)[number]) => string) =>
  customers.flatMap((customer) => customer.months.map((month) => write(month, customer)));

const place = new Place();
let built: Database;
beforeAll(async () => {
  built = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 50",
        "sources:",
        "  invoice_lines: {file: lines.csv}",
        "  hours: {file: hours.csv}",
        "  events: {file: events.csv}",
        "  conversations: {file: talks.csv}",
      ],
      "lines.csv": [
        "invoice_id,date,customer_id,revenue,cost",
        ...monthly((month, { id }) => `${id}${month},${month}-28,${id},1000,600`),
      ],
      "hours.csv": [
        "date,customer_id,hours",
        ...monthly((month, { id, hours }) => `${month}-10,${id},${hours(month)}`),
      ],
      "events.csv": [
        "date,customer_id,type",
        ...["S", "T", "V"].map((id) => `2023-03-10,${id},contact_change`),
      ],
      "talks.csv": ["date,customer_id,topic", "2023-03-10,W,Hours"],
    }),
  );
});
afterAll(() => place.remove());

test("event_effects: what comes each year is laid to the time of the year, and brings no yearly amount; a step is not", async () => {
  expect(
    await ask(
      built,
      `select customer_id, status, round(hours_per_order_before, 4) as before, round(hours_per_order_after, 4) as after,
         season_years as years, round(season_change, 4) as season, yearly_hours, yearly_amount, round(p_value, 4) as p
       from event_effects order by customer_id`,
    ),
  ).toEqual([
    // Five of twelve months at 3, all after it: 7 ways to choose the sixth, either way round, of 924.
    {
      ...{ customer_id: "S", status: "season", before: 1, after: 2.6667, years: 2, season: 1.6667 },
      ...{ yearly_hours: null, yearly_amount: null, p: 0.0152 },
    },
    {
      ...{ customer_id: "T", status: "tested", before: 1, after: 3, years: 2, season: 0 },
      ...{ yearly_hours: 24, yearly_amount: 1_200, p: 0.0022 },
    },
    // Eleven months, five before it: 6 ways to choose the sixth after it and one the other way round, of 462.
    {
      ...{ customer_id: "V", status: "tested", before: 1, after: 2.6667, years: 0, season: null },
      ...{ yearly_hours: 0, yearly_amount: 0, p: 0.0152 },
    },
  ]);
});

test("conversations: less is left by the hours of the season, as each year", async () => {
  expect(
    await ask(
      built,
      `select outcome, amount_before as before, amount_after as after, effect_amount as effect, season_years as years,
         effect_season::double as season, is_season
       from conversations`,
    ),
  ).toEqual([
    {
      ...{ outcome: "tested", before: 4_200, after: 3_200, effect: -1_000 },
      ...{ years: 2, season: -1_000, is_season: true },
    },
  ]);
});
