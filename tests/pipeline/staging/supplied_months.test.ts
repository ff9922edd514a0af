import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const ends = Array.from({ length: 30 }, (_, i) =>
  new Date(Date.UTC(2022, i + 1, 0)).toISOString().slice(0, 10),
);

/** What is known of discounts, of a customer with three orders of 90 a month; `column` is empty before 2023 and `value` after. */
async function discounts(column: string, value: string): Promise<Record<string, number | null>> {
  const folder = place.folder({
    "report.yaml": ["sources:", "  invoice_lines:", "    - file: lines.csv"],
    "lines.csv": [
      `date;customer;invoice;quantity;revenue;cost;${column}`,
      ...ends.flatMap((day, i) =>
        [1, 2, 3].map((n) => `${day};A;${10 * i + n};1;90;50;${day < "2023-01-01" ? "" : value}`),
      ),
    ],
  });
  const [found] = await ask<Record<string, number | null>>(
    await place.build(folder),
    `select discount_share_baseline as before, discount_share as now,
       (select sum(discount)::double from customer_months where month < date '2023-01-01') as first_year
     from customers`,
  );
  return found!;
}

test("list prices that begin within a file leave the discounts before them unknown, not zero", async () =>
  expect(await discounts("list price", "100")).toEqual({ before: null, now: 0.1, first_year: null }));

test("an empty discount is none where its file has the column", async () =>
  expect(await discounts("discount amount", "10")).toEqual({ before: 0, now: 0.1, first_year: 0 }));

test("a month without list prices that weighs little counts at its net revenue, and shows no discount", async () => {
  const days = ends.slice(0, 12);
  const folder = place.folder({
    "report.yaml": ["sources:", "  invoice_lines:", "    - file: lines.csv"],
    "lines.csv": [
      "date;customer;invoice;quantity;revenue;cost;list price",
      // Eleven months of 270 for a list price of 300, and one of 90 without.
      ...days.flatMap((day, i) =>
        i === 5
          ? [`${day};A;${10 * i};1;90;50;`]
          : [1, 2, 3].map((n) => `${day};A;${10 * i + n};1;90;50;100`),
      ),
    ],
  });
  expect(
    await ask(
      await place.build(folder),
      "select revenue, list_revenue, discount, round(discount_share, 6) as share from customers",
    ),
  ).toEqual([{ revenue: 3060, list_revenue: 3390, discount: 330, share: 0.097345 }]);
});
