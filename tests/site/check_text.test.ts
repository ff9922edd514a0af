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

const facts = {
  as_of: new Date("2026-01-31"),
  history_from: new Date("2023-03-01"),
  data_to: new Date("2026-02-01"),
  current_from: new Date("2025-02-01"),
  customer_count: 3,
  line_count: 7,
  line_revenue: 90.25,
  currency: "EUR",
};
const warning = {
  severity: "warning" as const,
  rule: "unassigned-lines",
  source: "invoice_lines",
  file: "lines.csv",
  line: 4,
  row_count: 1,
  amount: 12.5,
  example: null,
  message: "one row has no customer",
};
const quarantined = [
  { source: "invoice_lines", file: "lines.csv", line: 9, reason: "no date", raw_text: "F1;;1;2" },
];

test("checkText gives the verdict, then the findings, then what was detected of every file with its totals", () => {
  const columns = [
    { ...column, header: "Debiteurnr", field: "customer_id", reading: "text", origin: "recognised" },
    { ...column, position: 2, header: "Opmerking", field: null, reading: null, origin: null },
  ];
  const checked = { files: [file], columns, findings: [warning], quarantined, facts };
  expect(checkText(checked, "en")).toEqual([
    "The data can be reported on.",
    "As of Jan\u00a02026: current window from Feb\u00a02025, history from Mar\u00a02023.",
    "7 invoice lines, €90.25 net revenue, 3 customers.",
    "1 row could not be used; --out FOLDER lists it by source, with the reason.",
    "",
    "Findings",
    "  Warning: one row has no customer [lines.csv:4]",
    "",
    "Files",
    "  invoice_lines: lines.csv",
    '    csv, windows-1252, delimiter ";", decimal mark ",", dates dd-mm-yyyy, header in line 1',
    "    Rows: 10 read = 7 used + 2 excluded + 1 quarantined",
    "    Net revenue: 100.50 read = 90.25 used + 10.25 excluded + 0.00 quarantined",
    '    customer_id = "Debiteurnr" (text, recognised)',
    '    not used: "Opmerking"',
  ]);
});

test("checkText says in Dutch that a folder at fault cannot be reported on, and breaks long sentences", () => {
  const message = `lines.csv:2: ${"een lange zin ".repeat(10)}`.trim();
  const findings = [{ ...warning, severity: "error" as const, row_count: null, amount: null, message }];
  expect(checkText({ files: [], columns: [], findings, quarantined: [], facts: null }, "nl")).toEqual([
    "Over deze gegevens kan nog niet worden gerapporteerd: 1 fout te herstellen.",
    "",
    "Bevindingen",
    "  Fout: lines.csv:2: een lange zin een lange zin een lange zin een lange zin een lange zin een lange",
    "    zin een lange zin een lange zin een lange zin een lange zin",
    "",
    "Bestanden",
  ]);
});

test("a file without money says nothing of it", () => {
  const files = [{ ...file, revenue_read: null }];
  const lines = checkText({ files, columns: [], findings: [], quarantined: [], facts: null }, "en");
  expect(lines.some((line) => line.includes("Net revenue"))).toBe(false);
});
