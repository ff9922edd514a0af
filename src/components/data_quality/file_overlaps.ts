import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { PlainTable } from "./plain_table.js";

/** Files that hold the same lines or invoices; null where there are none. */
export function FileOverlaps(rows: readonly Row<"file_overlaps">[], report: Report): HTMLElement | null {
  if (rows.length === 0) return null;
  const { formats, words } = report;
  const { overlaps: text, lists } = data_quality[words.language];
  const cells = rows.map(({ file, other_file, kind, date_from, date_to, row_count, amount, outcome }) => [
    file,
    other_file,
    nameOf(text.kinds, kind),
    date_from === null || date_to === null
      ? "–"
      : lists.period(formats.date(date_from), formats.date(date_to)),
    formats.count(row_count),
    amount === null ? "–" : formats.cents(amount),
    nameOf(text.outcomes, outcome),
  ]);
  const headings = [
    { label: text.later_file },
    { label: text.earlier_file },
    { label: text.overlap },
    { label: lists.dates },
    { label: lists.rows, isNumber: true },
    { label: lists.revenue, isNumber: true },
    { label: text.outcome },
  ];
  return element(
    "section",
    { class: "section", id: "overlaps" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, text.note),
    PlainTable(text.table, headings, cells),
  );
}
