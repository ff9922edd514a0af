import { data_quality } from "../../lib/words/data_quality.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { ControlTotals } from "./control_totals_table.js";
import { CustomerSuggestions } from "./customer_suggestions.js";
import type { DataQuality } from "./data_quality_data.js";
import { FileOverlaps } from "./file_overlaps.js";
import { FilesTable } from "./files_table.js";
import { FindingsList } from "./findings_list.js";
import { LineChecks } from "./line_checks.js";
import { MonthCoverage } from "./month_coverage.js";
import { RestatedMonths } from "./restated_months.js";
import { SourceFile } from "./source_file.js";
import { Verdict } from "./verdict.js";

/**
 * Whether the figures can be trusted: the totals that must agree, what was noticed, what changed or stands there twice,
 * which months there are, and every file with what became of it.
 */
export function DataQualityView(data: DataQuality, report: Report): HTMLElement {
  const text = data_quality[report.words.language].files;
  const files = data.files.map((file) => {
    const isOwn = (column: { source: string; file: string }) =>
      column.source === file.source && column.file === file.file;
    return SourceFile(file, data.columns.filter(isOwn), report);
  });
  return element(
    "div",
    {},
    Verdict(data, report),
    ControlTotals(data, report),
    FindingsList(data.findings, report),
    RestatedMonths(data.restatements, report),
    FileOverlaps(data.overlaps, report),
    CustomerSuggestions(data.suggestions, report),
    LineChecks(data.checks, report),
    MonthCoverage(data.months, report),
    element(
      "section",
      { class: "section" },
      element("h2", {}, text.title),
      element("p", { class: "muted" }, text.note),
      ...(files.length > 0
        ? [FilesTable(data.files, report), ...files]
        : [element("p", { class: "note" }, text.none)]),
    ),
  );
}
