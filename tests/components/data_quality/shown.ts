import type { DataQuality } from "../../../src/components/data_quality/data_quality_data.js";
import { DataQualityView } from "../../../src/components/data_quality/data_quality_view.js";
import type { Report } from "../../../src/components/report.js";
import { formats, type Language } from "../../../src/lib/text/format.js";
import { words } from "../../../src/lib/words/index.js";
import type { ReportFacts } from "../../../src/schema.js";

/** A day as the tables hold it. */
export const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A report on eight lines, one of them without a customer. */
export const facts = {
  as_of: day("2026-10-31"),
  current_from: day("2025-11-01"),
  current_to: day("2026-10-31"),
  history_from: day("2025-10-01"),
  has_cost: true,
  currency: "EUR",
  line_count: 8,
  line_revenue: 950.3,
  revenue: 500.1,
  unassigned_revenue: 25.5,
  revenue_without_cost: 0,
} as ReportFacts;

/** What its page of data quality shows: one file, two findings, four months. */
export const data: DataQuality = {
  files: [
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      format: "csv",
      encoding: "windows-1252",
      delimiter: ";",
      decimal_mark: ",",
      date_format: "dd-mm-yyyy",
      header_row: 3,
      rows_read: 11,
      rows_used: 8,
      rows_excluded: 2,
      rows_quarantined: 1,
      revenue_read: 1000.3,
      revenue_used: 950.3,
      revenue_excluded: 40,
      revenue_quarantined: 10,
      date_from: day("2025-10-02"),
      date_to: day("2026-11-03"),
    },
  ],
  columns: [
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      position: 1,
      header: "Bedrag",
      field: "revenue",
      reading: "amount with decimal comma",
      origin: "given",
      filled_count: 11,
    },
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      position: 2,
      header: "Regio",
      field: null,
      reading: null,
      origin: null,
      filled_count: 7,
    },
  ],
  findings: [
    {
      finding_id: 1,
      severity: "warning",
      rule: "unassigned-lines",
      source: "invoice_lines",
      file: "exports/regels.csv",
      line: 12,
      row_count: 2,
      amount: 25.5,
      example: "K-?",
      message: "2 lines carry no customer",
    },
    {
      finding_id: 2,
      severity: "info",
      rule: "no-hours",
      source: null,
      file: null,
      line: null,
      row_count: null,
      amount: null,
      example: null,
      message: "no hours were supplied.",
    },
  ],
  months: [
    { month: day("2025-10-01"), revenue: 400.2, cost: null },
    { month: day("2025-11-01"), revenue: 0.1, cost: 0 },
    { month: day("2026-10-01"), revenue: 500, cost: 200 },
    { month: day("2026-11-01"), revenue: 50, cost: 20 },
  ],
  restatements: [],
  overlaps: [],
  suggestions: [],
  checks: [],
};

/** That report in a language, with other facts where they are given. */
export function report(language: Language, other: Partial<ReportFacts> = {}): Report {
  return {
    facts: { ...facts, language, ...other },
    words: words(language),
    formats: formats(language, "EUR"),
  };
}

/** The page of it and its text. */
export function read(language: Language, shown: DataQuality = data, other: Partial<ReportFacts> = {}) {
  const view = DataQualityView(shown, report(language, other));
  return { view, text: view.textContent!.replace(/\u00a0/g, " ") };
}
