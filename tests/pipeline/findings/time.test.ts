import { afterAll, expect, test } from "vitest";
import { ask, askOne, Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** An invoice of 10 on each day, weekends too, from a day up to the end of October 2026. */
function daily(from: string): string[] {
  const lines: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse("2026-10-31"); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    lines.push(`K1,${date},F${date},10.00`);
  }
  return ["customer_id,date,invoice_id,revenue", ...lines];
}

const built = (from: string, ...yaml: string[]) =>
  place.build(
    place.folder({
      "report.yaml": [...yaml, "sources:", "  invoice_lines: [{file: lines.csv}]"],
      "lines.csv": daily(from),
    }),
  );
const told =
  "select replace(message, chr(160), ' ') as message from data_quality where rule in ('partial-first-month', 'stray-before', 'before-history')";
const facts =
  "select history_from::varchar as history_from, revenue_prior::double as prior from report_facts";

test("a first month in which exports begin is no part of the history, and the year before with it is not known", async () => {
  const late = await built("2024-11-15");
  expect(await askOne(late, facts)).toEqual({ history_from: "2024-12-01", prior: null });
  expect(await ask(late, told)).toEqual([
    {
      message:
        "the first month is partial: lines begin on 15 Nov 2024, so the history begins in Dec 2024; 16 invoice lines (€160.00) before it are in the tables, but in no baseline and no year before. Where nothing is missing, say history_from: 2024-11 in report.yaml",
    },
  ]);
  expect(await askOne(late, "select baseline_from::varchar as baseline from customers")).toEqual({
    baseline: "2024-12-01",
  });
});

test("a month that begins on its second working day is whole, and so is one that report.yaml names", async () => {
  const whole = await built("2024-11-04");
  expect(await askOne(whole, facts)).toEqual({ history_from: "2024-11-01", prior: 3620 });
  expect(await ask(whole, told)).toEqual([]);
  const given = await built("2024-11-15", "history_from: 2024-11");
  expect(await askOne(given, facts)).toEqual({ history_from: "2024-11-01", prior: 3510 });
  expect(await ask(given, told)).toEqual([]);
});

test("a first month within the current window stays, as there is nothing before it to compare with", async () => {
  const young = await built("2025-11-17");
  expect(await askOne(young, facts)).toEqual({ history_from: "2025-11-01", prior: null });
  expect(await ask(young, told)).toEqual([]);
});
