import type { Row } from "../../schema.js";
import { readTable } from "../tables.js";

/** What the page of data quality shows, apart from the report's own facts. */
export interface DataQuality {
  readonly files: readonly Row<"source_files">[];
  readonly columns: readonly Row<"source_columns">[];
  readonly findings: readonly Row<"data_quality">[];
  readonly months: readonly Pick<Row<"portfolio_months">, "month" | "revenue">[];
}

/** Reads the tables behind the page, all at once. */
export async function readDataQuality(
  href: Readonly<Record<"source_files" | "source_columns" | "data_quality" | "portfolio_months", string>>,
): Promise<DataQuality> {
  const [files, columns, findings, months] = await Promise.all([
    readTable(href.source_files, "source_files"),
    readTable(href.source_columns, "source_columns"),
    readTable(href.data_quality, "data_quality"),
    readTable(href.portfolio_months, "portfolio_months", { columns: ["month", "revenue"] }),
  ]);
  return { files, columns, findings, months };
}
