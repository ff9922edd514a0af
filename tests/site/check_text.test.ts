import { expect, test } from "vitest";
import { checkText } from "../../src/site/check_text.js";

const file = {
  source: "invoice_lines",
  file: "lines.csv",
  format: "csv",
  encoding: "windows-1252",
  delimiter: ";",
  decimal_mark: ",",
  date_format: "dd-mm-yyyy",
  header_row: 1,
  rows_read: 10,
  rows_used: 7,
  rows_excluded: 2,
  rows_quarantined: 1,
  revenue_read: 100.5,
  revenue_used: 90.25,
  revenue_excluded: 10.25,
  revenue_quarantined: 0,
  date_from: new Date("2026-01-01"),
  date_to: new Date("2026-02-01"),
};
const column = { source: "invoice_lines", file: "lines.csv", position: 1, filled_count: 10 };

test("checkText tells per file what was detected, its control totals and its columns, then the findings", () => {
  const columns = [
    { ...column, header: "Debiteurnr", field: "customer_id", reading: "text", origin: "recognised" },
    { ...column, position: 2, header: "Opmerking", field: null, reading: null, origin: null },
  ];
  const findings = [{ severity: "warning", message: "one row has no customer" }];
  expect(checkText({ files: [file], columns, findings })).toEqual([
    "invoice_lines: lines.csv",
    "  csv, windows-1252, delimiter ;, decimal mark ,, dates dd-mm-yyyy, header in line 1",
    "  rows: 10 read = 7 used + 2 excluded + 1 quarantined",
    "  net revenue: 100.50 read = 90.25 used + 10.25 excluded + 0.00 quarantined",
    '  customer_id = "Debiteurnr" (text, recognised)',
    "warning: one row has no customer",
  ]);
});

test("a file without money says nothing of it", () => {
  const lines = checkText({ files: [{ ...file, revenue_read: null }], columns: [], findings: [] });
  expect(lines.some((line) => line.includes("net revenue"))).toBe(false);
});
