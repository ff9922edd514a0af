import { afterAll, expect, test } from "vitest";
import { Place, ask } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const months = Array.from({ length: 20 }, (_, i) => new Date(Date.UTC(2023, i)).toISOString().slice(0, 7));

/** What is told of registrations of more than a day, of hours with this day in each month and these hours in turn. */
async function told(day: string, hours: readonly number[], options = "") {
  const folder = place.folder({
    "report.yaml": [
      "hour_rate: 50",
      `sources: {invoice_lines: {file: lines.csv}, hours: {file: hours.csv${options}}}`,
    ],
    "lines.csv": ["invoice,date,customer,amount", ...months.map((month) => `M${month},${month}-28,A,100.00`)],
    "hours.csv": [
      "date,customer,hours",
      ...months.map((month, i) => `${month}-${day},A,${hours[i % hours.length]!}`),
    ],
  });
  return ask(
    await place.build(folder),
    "select severity, row_count, file, line, message from data_quality where rule = 'hours-over-a-day'",
  );
}

test("hours that are rather minutes are a warning that says what to do", async () => {
  expect(await told("10", [15, 45])).toEqual([
    {
      severity: "warning",
      row_count: 10,
      file: "hours.csv",
      line: 3,
      message:
        "10 registrations of hours.csv (450 hours in all) are longer than 24 hours, such as of 10 Feb 2023: are they minutes? Then say options: {duration: minutes}. Or sums of several days? They count as they stand",
    },
  ]);
});

test("one long registration among many is told, as a warning where it is much of all hours", async () => {
  expect(await told("10", [...Array.from({ length: 19 }, () => 20), 30])).toMatchObject([
    { severity: "info", row_count: 1, line: 21 },
  ]);
  expect(await told("10", [...Array.from({ length: 19 }, () => 2), 3000])).toMatchObject([
    { severity: "warning", row_count: 1, line: 21 },
  ]);
});

test("sums by month, minutes that are said to be so and a whole day are told of nothing", async () => {
  expect(await told("01", [15, 45])).toEqual([]);
  expect(await told("10", [15, 45], ", options: {duration: minutes}")).toEqual([]);
  expect(await told("10", [24])).toEqual([]);
});
