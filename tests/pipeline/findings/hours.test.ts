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
        "10 registrations of hours.csv (450 hours in all) are longer than 24 hours, such as of 10\u00a0Feb\u00a02023: are they minutes? Then say options: {duration: minutes}. Or sums of several days? They count as they stand",
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

/** What is told of a file of hours: rows of date, employee and hours. */
async function toldOf(rows: readonly string[]) {
  const folder = place.folder({
    "report.yaml": ["hour_rate: 50", "sources: {invoice_lines: {file: lines.csv}, hours: {file: hours.csv}}"],
    "lines.csv": ["invoice,date,customer,amount", ...months.map((month) => `M${month},${month}-28,A,100.00`)],
    "hours.csv": ["date,customer,employee,hours", ...rows],
  });
  return ask(
    await place.build(folder),
    "select severity, rule, row_count, line, message from data_quality where rule in ('hours-over-a-day', 'hours-are-sums')",
  );
}

/** Twelve Fridays from 6 January 2023, as yyyy-mm-dd. */
const fridays = Array.from({ length: 12 }, (_, i) =>
  new Date(Date.UTC(2023, 0, 6 + 7 * i)).toISOString().slice(0, 10),
);

test("sums by week are told once for what they are, and are no warning", async () => {
  expect(await toldOf(fridays.map((date, i) => `${date},A,Jo,${i % 2 ? 32 : 8}`))).toEqual([
    {
      severity: "info",
      rule: "hours-are-sums",
      row_count: 6,
      line: 3,
      message:
        "hours.csv holds hours by week: all stand on one day of the week, the last on 24\u00a0Mar\u00a02023. 6 rows (192 hours in all) are more than a day has, as sums may be, and count in the month of their date",
    },
  ]);
});

test("a sum by week of one person that a week has no hours for is a warning still; of a team it may be", async () => {
  const rows = (employee: string) => fridays.map((date, i) => `${date},A,${employee},${i === 4 ? 480 : 20}`);
  expect(await toldOf(rows("Jo"))).toMatchObject([
    {
      severity: "warning",
      rule: "hours-over-a-day",
      row_count: 1,
      line: 6,
      message: expect.stringContaining(
        "1 registration of hours.csv (480 hours in all) is longer than 168 hours, such as of 3\u00a0Feb\u00a02023: are they minutes?",
      ) as string,
    },
  ]);
  expect(await toldOf(rows(""))).toMatchObject([{ severity: "info", rule: "hours-are-sums", row_count: 1 }]);
});

test("sums by month on another day than the first or last are told for what they are", async () => {
  const rows = months.flatMap((month) => [`${month}-25,A,Jo,60`, `${month}-25,A,Bo,12`]);
  expect(await toldOf(rows)).toMatchObject([{ severity: "info", rule: "hours-are-sums", row_count: 20 }]);
});

test("a few registrations that happen to be of one day of the week are days, as all are", async () => {
  expect(await toldOf(fridays.slice(0, 5).map((date) => `${date},A,Jo,32`))).toMatchObject([
    { severity: "warning", rule: "hours-over-a-day", row_count: 5 },
  ]);
});

test("hours that end before the last twelve months build, and are none of these months", async () => {
  const folder = place.folder({
    "report.yaml": ["hour_rate: 50", "sources: {invoice_lines: {file: lines.csv}, hours: {file: hours.csv}}"],
    "lines.csv": ["invoice,date,customer,amount", ...months.map((month) => `M${month},${month}-28,A,100.00`)],
    "hours.csv": ["date,customer,hours", "2023-01-11,A,3", "2023-02-13,A,2"],
  });
  expect(
    await ask(
      await place.build(folder),
      "select hours::double as hours, cost_to_serve::double as cost, has_hours from report_facts",
    ),
  ).toEqual([{ hours: 0, cost: 0, has_hours: true }]);
});
