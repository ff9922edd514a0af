import { afterAll, describe, expect, test } from "vitest";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const lines = [
  "customer_id,date,revenue,status",
  "1,2024-01-15,10.10,paid",
  "2,2024-01-16,-0.05,paid",
  "2,2024-02-20,5,void",
];

/** What a build says about an entry with these control totals; empty where it is content. */
async function said(control: string, source = "invoice_lines", more: string[] = []): Promise<string> {
  const folder = place.folder({
    "report.yaml": [
      "sources:",
      `  ${source}:`,
      `    - file: ${source}-*.csv`,
      "      exclude: { status: [void] }",
      `      control: ${control}`,
      ...more,
    ],
    [`${source}-1.csv`]: lines,
    [`${source}-2.csv`]: ["customer_id,date,revenue,status", "3,2024-02-01,100,paid"],
    "other.csv": lines,
  });
  return place.build(folder).then(
    () => "",
    (error: unknown) => (error as Error).message,
  );
}

describe("control totals of an entry in report.yaml", () => {
  test("that equal what all its files hold, excluded rows included, let the build go on", async () => {
    expect(await said("{ rows: 4, revenue: 115.05 }")).toBe("");
  });

  test("stop it where a row is missing", async () => {
    expect(await said("{ rows: 5 }")).toBe(
      "report.yaml:3: control.rows is 5, but invoice_lines-*.csv holds 4 rows (1 missing): export again, or correct the control total",
    );
  });

  test("stop it where a cent is missing", async () => {
    expect(await said("{ revenue: 115.06 }")).toBe(
      "report.yaml:3: control.revenue is 115.06, but invoice_lines-*.csv reads as 115.05: look at what check-data says of its marks, signs and excluded rows",
    );
  });

  test("are refused as revenue of a source that has none", async () => {
    expect(await said("{ revenue: 1 }", "customers", ["  invoice_lines: {file: other.csv}"])).toBe(
      "report.yaml:3: control.revenue is given for customers; only invoice_lines have revenue: leave it out",
    );
  });
});
