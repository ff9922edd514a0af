import { nameOf } from "../../lib/words/name_of.js";
import { isNothingWhole } from "../../lib/text/cents.js";
import { summary } from "../../lib/words/summary.js";
import { formerReports } from "../../lib/words/former_reports.js";
import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { restatedCustomer } from "../restated_customer.js";

/** What changed in months that were published before, in a sentence with the largest three; null where nothing did. */
export function Restated(rows: readonly Row<"restatements">[], report: Report): HTMLElement | null {
  const { formats, words } = report;
  if (rows.length === 0) return null;
  const text = summary[words.language].restated;
  const changeOf = (row: Row<"restatements">) => row.revenue_after - row.revenue_before;
  const byCustomer = new Map<
    string,
    { customer_id: string; name: string | null; change: number; reason: string }
  >();
  // The reason told is that of a customer's largest change.
  for (const row of [...rows].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))) {
    const { customer_id, name, reason } = row;
    const known = byCustomer.get(customer_id) ?? { customer_id, name, change: 0, reason };
    byCustomer.set(customer_id, { ...known, change: known.change + changeOf(row) });
  }
  const largest = [...byCustomer.values()]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3);
  const months = new Set(rows.map(({ month }) => month.getTime())).size;
  const net = rows.reduce((sum, row) => sum + changeOf(row), 0);
  const told = isNothingWhole(net) ? null : formats.money(net);
  const names = largest.flatMap(({ change, reason, ...customer }, i) => [
    i === 0 ? "" : ", ",
    restatedCustomer(customer, report),
    `${isNothingWhole(change) ? "" : ` ${formats.money(change)}`} (${nameOf(data_quality[words.language].restated.reasons, reason)})`,
  ]);
  return element(
    "p",
    { class: "note", id: "restated" },
    `${text.changed(months, formats.count(months), told, formerReports(rows, formats))} `,
    ...names,
    ". ",
    element("a", { href: "./data-quality.html#restatements" }, text.more),
  );
}
