import { element } from "../dom.js";
import type { Report } from "../report.js";
import { ControlTotals } from "./control_totals_table.js";
import type { DataQuality } from "./data_quality_data.js";
import { FindingsList } from "./findings_list.js";
import { SourceFile } from "./source_file.js";

/** Whether the figures can be trusted: the totals that must agree, what was noticed, and every file with what became of it. */
export function DataQualityView(data: DataQuality, report: Report): HTMLElement {
  const text = report.words.data_quality;
  const files = data.files.map((file) => {
    const isOwn = (column: { source: string; file: string }) =>
      column.source === file.source && column.file === file.file;
    return SourceFile(file, data.columns.filter(isOwn), report);
  });
  return element(
    "div",
    {},
    ControlTotals(data, report),
    FindingsList(data.findings, report),
    element(
      "section",
      { class: "section" },
      element("h2", {}, text.files),
      element("p", { class: "muted" }, text.files_note),
      ...(files.length > 0 ? files : [element("p", { class: "note" }, text.no_files)]),
    ),
  );
}
