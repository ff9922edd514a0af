import { data_quality } from "../../lib/words/data_quality.js";
import { csvText } from "../../lib/text/csv_text.js";
import type { Row } from "../../schema.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { PlainTable } from "./plain_table.js";

const shown = 20;

/** Lines whose amount is not quantity × price less discount, the largest differences first; null where there are none. */
export function LineChecks(rows: readonly Row<"line_checks">[], report: Report): HTMLElement | null {
  if (rows.length === 0) return null;
  const { formats, words } = report;
  const { amounts: text, lists } = data_quality[words.language];
  const largest = [...rows].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const cells = largest
    .slice(0, shown)
    .map(({ source_file, source_line, invoice_id, amount, expected, difference }) => [
      lists.line(source_file, formats.count(source_line)),
      invoice_id ?? "–",
      formats.cents(amount),
      formats.cents(expected),
      formats.cents(difference),
    ]);
  const headings = [
    { label: text.place },
    { label: text.invoice },
    { label: text.given, isNumber: true },
    { label: text.expected, isNumber: true },
    { label: text.difference, isNumber: true },
  ];
  const csv = () =>
    csvText(
      ["file", "line", "customer_id", "invoice_id", "amount", "expected", "difference"],
      largest.map((row) => [
        row.source_file,
        row.source_line,
        row.customer_id,
        row.invoice_id,
        row.amount,
        row.expected,
        row.difference,
      ]),
      words.language,
    );
  return element(
    "section",
    { class: "section", id: "amounts" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, text.note),
    PlainTable(text.table, headings, cells),
    DownloadButton(csv, { label: lists.download_all, file: "amounts.csv" }),
  );
}
