import { afterAll, expect, test } from "vitest";
import { ask, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const months = Array.from({ length: 13 }, (_, i) =>
  new Date(Date.UTC(2023, i + 1, 0)).toISOString().slice(0, 10),
);

test("there is no misalignment over twelve months in which nobody brings anything, and one as soon as somebody does", async () => {
  // A yields 10 a month and takes two hours of 60; B yields 10 and takes none, but bought in the last month only.
  const lines = months.map((date) => `${date};A;100;90`);
  const folder = place.folder({
    "report.yaml": [
      "hour_rate: 60",
      "sources:",
      "  invoice_lines:",
      "    - file: lines.csv",
      "  hours:",
      "    - file: hours.csv",
    ],
    "lines.csv": ["date;customer;revenue;cost", ...lines, `${months[12]};B;100;90`],
    "hours.csv": ["date;customer;hours", ...months.map((date) => `${date};A;2`)],
  });
  expect(
    await ask(
      await place.build(folder),
      "select month::varchar as month, hours, misalignment from attention_months order by month",
    ),
  ).toEqual([
    { month: "2023-12-01", hours: 24, misalignment: null },
    // A has all hours and no positive contribution, B all contribution and no hours.
    { month: "2024-01-01", hours: 24, misalignment: 1 },
  ]);
});

test("the last month says what the attention page does: collective cards among them, customers of unknown contribution not", async () => {
  // A brings 600 for 6 hours, the card C 300 for 2; of U no cost is known, and its 4 hours stand in no share.
  const year = months.slice(0, 12);
  const folder = place.folder({
    "report.yaml": [
      "hour_rate: 10",
      "sources:",
      "  invoice_lines:",
      "    - file: lines.csv",
      "  customers:",
      "    - file: customers.csv",
      "  hours:",
      "    - file: hours.csv",
    ],
    "lines.csv": [
      "date;customer;revenue;cost",
      ...year.flatMap((date) => [`${date};A;100;45`, `${date};C;100;73,33`]),
      `${year[11]};U;500;`,
    ],
    "customers.csv": ["customer;name;collective", "A;Alfa;no", "C;Counter;yes", "U;Uniform;no"],
    "hours.csv": ["date;customer;hours", `${year[0]};A;6`, `${year[5]};C;2`, `${year[7]};U;4`],
  });
  const build = await place.build(folder);
  expect(
    await ask(build, "select attention_hours, attention_contribution::double as brought from report_facts"),
  ).toEqual([{ attention_hours: 8, brought: 900.04 }]);
  // Hours in another month than its lines make no margin of nothing known.
  expect(
    await ask(build, "select gross_margin, contribution, hours from customers where customer_id = 'U'"),
  ).toEqual([{ gross_margin: null, contribution: null, hours: 4 }]);
  // Hours 6 and 2 of 8, contribution 600 and 300.04 of 900.04: ½ (|0.75 − 0.66664| + |0.25 − 0.33336|).
  const [found] = await ask<{ misalignment: number }>(build, "select misalignment from attention_months");
  expect(found?.misalignment).toBeCloseTo(0.083363, 6);
});

test("hours of twelve months are not told where their registration began within them", async () => {
  const folder = place.folder({
    "report.yaml": [
      "hour_rate: 60",
      "sources:",
      "  invoice_lines:",
      "    - file: lines.csv",
      "  hours:",
      "    - file: hours.csv",
    ],
    "lines.csv": ["date;customer;revenue;cost", ...months.map((date) => `${date};A;100;20`)],
    // From March 2023 on: of the twelve months to December two are missing, of those to January 2024 one.
    "hours.csv": ["date;customer;hours", ...months.slice(2).map((date) => `${date};A;1`)],
  });
  expect(
    await ask(
      await place.build(folder),
      "select month::varchar as month, hours from attention_months order by month",
    ),
  ).toEqual([
    { month: "2023-12-01", hours: null },
    { month: "2024-01-01", hours: 11 },
  ]);
});
