import type { Row } from "../../schema.js";
import { readTable } from "../tables.js";

type Table =
  | "source_files"
  | "source_columns"
  | "data_quality"
  | "restatements"
  | "file_overlaps"
  | "customer_suggestions"
  | "line_checks"
  | "portfolio_months";

/** What the page of data quality shows, apart from the report's own facts. */
export interface DataQuality {
  readonly files: readonly Row<"source_files">[];
  readonly columns: readonly Row<"source_columns">[];
  readonly findings: readonly Row<"data_quality">[];
  readonly months: readonly Pick<Row<"portfolio_months">, "month" | "revenue" | "cost">[];
  readonly restatements: readonly Row<"restatements">[];
  readonly overlaps: readonly Row<"file_overlaps">[];
  readonly suggestions: readonly Row<"customer_suggestions">[];
  readonly checks: readonly Row<"line_checks">[];
}

/** Reads the tables behind the page, all at once. */
export async function readDataQuality(href: Readonly<Record<Table, string>>): Promise<DataQuality> {
  const [files, columns, findings, restatements, overlaps, suggestions, checks, months] = await Promise.all([
    readTable(href.source_files, "source_files"),
    readTable(href.source_columns, "source_columns"),
    readTable(href.data_quality, "data_quality"),
    readTable(href.restatements, "restatements"),
    readTable(href.file_overlaps, "file_overlaps"),
    readTable(href.customer_suggestions, "customer_suggestions"),
    readTable(href.line_checks, "line_checks"),
    readTable(href.portfolio_months, "portfolio_months", { columns: ["month", "revenue", "cost"] }),
  ]);
  return { files, columns, findings, months, restatements, overlaps, suggestions, checks };
}
