import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** The last days of months from January 2022 on. */
const ends = (count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(2022, i + 1, 0)).toISOString().slice(0, 10));

/** The labels of customer A by month; B buys every month, and takes an hour of 10 in each from `hoursFrom` on. */
async function labelsOfA(lines: readonly string[], count: number, hoursFrom: string): Promise<string[]> {
  const folder = place.folder({
    "report.yaml": [
      "hour_rate: 10",
      "sources:",
      "  invoice_lines:",
      "    - file: lines.csv",
      "  hours:",
      "    - file: hours.csv",
    ],
    "lines.csv": ["date;customer;revenue;cost", ...ends(count).map((day) => `${day};B;40;20`), ...lines],
    "hours.csv": [
      "date;customer;hours",
      ...ends(count)
        .filter((day) => day >= hoursFrom)
        .map((day) => `${day};B;1`),
    ],
  });
  const found = await ask<{ month: string; label: string | null }>(
    await place.build(folder),
    "select strftime(month, '%Y-%m') as month, profitability_tier as label from tier_months where customer_id = 'A' order by month",
  );
  return found.map(({ month, label }) => `${month} ${label}`);
}

test("a label of profitability changes once two months in a row agree, and months on both sides of a year without purchases do not follow each other", async () => {
  // +500 and then −200: the twelve months to December 2022 yield 300, those to January 2023 −200. Of those to February nothing was bought.
  const lines = [
    "2022-01-10;A;1000;500",
    "2022-02-10;A;100;300",
    // −50 from March 2024 on.
    "2024-03-11;A;100;150",
  ];
  expect(await labelsOfA(lines, 29, "2022-01-01")).toEqual([
    "2022-12 platinum",
    "2023-01 platinum",
    "2024-03 platinum",
    "2024-04 lead",
    "2024-05 lead",
  ]);
});

test("the first label that is known is held alike where contribution was not known before it", async () => {
  // Hours begin in January 2023, so that contribution is known from the twelve months to November on: 300 there, −200 in the next.
  const lines = ["2022-12-12;A;1000;500", "2023-02-13;A;100;300"];
  expect((await labelsOfA(lines, 26, "2023-01-01")).slice(-4)).toEqual([
    "2023-10 null",
    "2023-11 platinum",
    "2023-12 platinum",
    "2024-01 lead",
  ]);
});
