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
