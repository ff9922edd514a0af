import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** A line a month, from the 13th on at a price of 9 in the place of 10. */
const months = Array.from(
  { length: 44 },
  (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);
const bought = (id: string, month: string, i: number) => {
  const pieces = 100 + ((i * 37) % 11);
  const price = i < 12 ? 10 : 9;
  return `${id}${i},${month}-28,${id},bolt,${pieces},${pieces * price},${pieces * 6}`;
};

test("a change of a customer who bought nothing in the last twelve months comes to nothing, and is not unknown", async () => {
  const database = await place.build(
    place.folder({
      "report.yaml": [
        "hour_rate: 60",
        "sources: {invoice_lines: [{file: lines.csv}], hours: [{file: hours.csv}]}",
      ],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue,cost",
        ...months.map((month, i) => bought("STAYS", month, i)),
        ...months.slice(0, 30).map((month, i) => bought("STOPPED", month, i)),
      ],
      "hours.csv": ["date,customer_id,hours", ...months.map((month) => `${month}-28,STAYS,0.5`)],
    }),
  );
  // Of 44 months of about 105 pieces, the mean price is 9.27; the twelve of now hold 1,267 pieces.
  expect(
    await ask(
      database,
      `select customer_id, month::varchar as month, round(yearly_amount, -2)::integer as amount
       from change_points where series = 'price_index' and is_shown order by all`,
    ),
  ).toEqual([
    { customer_id: "STAYS", month: "2022-01-01", amount: -1300 },
    { customer_id: "STOPPED", month: "2022-01-01", amount: 0 },
  ]);
});

test("what came back in a month without purchases is taken off the volume of the window", async () => {
  const database = await place.build(
    place.folder({
      "report.yaml": ["sources: {invoice_lines: [{file: lines.csv}]}"],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,quantity,revenue,cost",
        ...months.slice(0, 43).map((month, i) => bought("BACK", month, i)),
        `BACK43,${months[43]}-28,BACK,bolt,-400,-3600,-2400`,
      ],
    }),
  );
  // Eleven months of 1,155 pieces together, and 400 that came back in the twelfth: 755 pieces at a euro less.
  expect(
    await ask(
      database,
      `select month::varchar as month, round(yearly_amount)::integer as amount
       from change_points where series = 'price_index' and is_shown order by all`,
    ),
  ).toEqual([{ month: "2022-01-01", amount: -755 }]);
});
