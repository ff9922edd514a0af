import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** Every file with what became of its rows and the net revenue that came of them. */
export function FilesTable(files: readonly Row<"source_files">[], { formats, words }: Report): HTMLElement {
  const text = data_quality[words.language].files;
  const number = (label: string) => ({ label, isNumber: true });
  return element(
    "div",
    { class: "chart" },
    dataTable(
      {
        columns: [
          { label: text.file },
          { label: text.holds },
          ...[text.read, text.used, text.excluded, text.quarantined].map(number),
          number(text.revenue_used),
        ],
        rows: files.map((file) => [
          file.file,
          nameOf(text.sources, file.source),
          formats.count(file.rows_read),
          formats.count(file.rows_used),
          formats.count(file.rows_excluded),
          formats.count(file.rows_quarantined),
          file.revenue_used === null ? "" : formats.cents(file.revenue_used),
        ]),
      },
      text.title,
    ),
  );
}
