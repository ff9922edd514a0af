import { customerHref } from "./style.js";
import type { TalkMark, TalkRowOptions } from "./talk_row.js";
import type { FigureTable } from "./wide_table.js";

/** What the chart of conversations shows, as a table: the target, before and after, the change with its range, and the result in words. */
export function talkTable(
  rows: readonly TalkMark[],
  { dom: { h }, text, results, formats }: Omit<TalkRowOptions, "asOf">,
): FigureTable {
  const money = (value: number | null) => (value === null ? "" : formats.money(value));
  return {
    columns: [
      { label: text.customer },
      { label: text.topic },
      { label: text.date },
      ...[text.target, text.before_column, text.after, text.change, text.range].map((label) => ({
        label,
        isNumber: true,
      })),
      { label: text.result },
    ],
    rows: rows.map((row) => [
      row.is_known ? h("a", { href: customerHref(row.customer_id) }, row.name) : row.name,
      row.topic ?? "",
      formats.date(row.date),
      money(row.target_amount),
      money(row.amount_before),
      money(row.amount_after),
      row.effect_amount === null ? "" : formats.change(row.effect_amount),
      row.effect_low === null && row.effect_high === null
        ? ""
        : results.range(formats.change(row.effect_low), formats.change(row.effect_high)),
      results.results[row.result],
    ]),
  };
}
