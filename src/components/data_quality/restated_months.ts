import { isNothing } from "../../lib/text/cents.js";
import { data_quality } from "../../lib/words/data_quality.js";
import { formerReports } from "../../lib/words/former_reports.js";
import { csvText } from "../../lib/text/csv_text.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { restatedCustomer } from "../restated_customer.js";
import { PlainTable } from "./plain_table.js";

/** Rows that the page shows; the table holds all. */
const shown = 12;

/** Published months that read otherwise than in the former build, the largest changes first; null where there are none. */
export function RestatedMonths(rows: readonly Row<"restatements">[], report: Report): HTMLElement | null {
  const { formats, words } = report;
  const { restated: text, lists } = data_quality[words.language];
  if (rows.length === 0) return null;
  const change = ({ revenue_before, revenue_after }: Row<"restatements">) => revenue_after - revenue_before;
  const largest = [...rows].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  const months = new Set(rows.map(({ month }) => month.getTime())).size;
  const net = rows.reduce((sum, row) => sum + change(row), 0);
  const told = isNothing(net) ? null : formats.centsChange(net);
  const cells = largest
    .slice(0, shown)
    .map((row) => [
      formats.month(row.month),
      restatedCustomer(row, report),
      formats.cents(row.revenue_before),
      formats.cents(row.revenue_after),
      formats.centsChange(change(row)),
      nameOf(text.reasons, row.reason),
    ]);
  const csv = () =>
    csvText(
      ["month", "customer_id", "name", "revenue_before", "revenue_after", "reason"],
      largest.map((row) => [
        row.month,
        row.customer_id,
        row.name,
        row.revenue_before,
        row.revenue_after,
        row.reason,
      ]),
      words.language,
    );
  const more = rows.length - cells.length;
  return element(
    "section",
    { class: "section", id: "restatements" },
    element("h2", {}, text.title),
    element("p", {}, text.restated(months, formats.count(months), told, formerReports(rows, formats))),
    PlainTable(
      text.table,
      [
        { label: text.month },
        { label: text.customer },
        { label: text.before, isNumber: true },
        { label: text.now, isNumber: true },
        { label: text.change, isNumber: true },
        { label: text.reason },
      ],
      cells,
    ),
    more > 0 ? element("p", { class: "muted" }, lists.more(formats.count(more))) : null,
    DownloadButton(csv, { label: lists.download_all, file: "restatements.csv" }),
  );
}
