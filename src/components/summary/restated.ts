import { summary } from "../../lib/words/summary.js";
import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What changed in months that were published before, in a sentence with the largest three; null where nothing did. */
export function Restated(
  rows: readonly Row<"restatements">[],
  { formats, words }: Report,
): HTMLElement | null {
  const [first] = rows;
  if (!first) return null;
  const text = summary[words.language].restated;
  const byCustomer = new Map<string, { id: string; name: string; change: number; reason: string }>();
  for (const { customer_id, name, revenue_before, revenue_after, reason } of rows) {
    const known = byCustomer.get(customer_id) ?? {
      id: customer_id,
      name: name ?? customer_id,
      change: 0,
      reason,
    };
    byCustomer.set(customer_id, { ...known, change: known.change + revenue_after - revenue_before });
  }
  const largest = [...byCustomer.values()]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3);
  const months = new Set(rows.map(({ month }) => month.getTime())).size;
  const net = rows.reduce(
    (sum, { revenue_before, revenue_after }) => sum + revenue_after - revenue_before,
    0,
  );
  const names = largest.flatMap(({ id, name, change, reason }, i) => [
    i === 0 ? "" : ", ",
    element("a", { href: customerHref(id) }, name),
    ` ${formats.money(change)} (${data_quality[words.language].reasons[reason as "moved"]})`,
  ]);
  return element(
    "p",
    { class: "note", id: "restated" },
    `${text.changed(months, formats.count(months), formats.money(net), formats.month(first.previous_as_of))} `,
    ...names,
    ". ",
    element("a", { href: "./data-quality.html#restatements" }, text.more),
  );
}
