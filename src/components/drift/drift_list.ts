import type { Effect } from "../../schema.js";
import { sparkMonths } from "../../lib/spark_months.js";
import { Sparkline } from "../charts/sparkline.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import type { Report } from "../report.js";
import type { MonthsOf } from "./margin_months.js";
import type { DriftCustomer } from "./drift_data.js";

/** The columns of the drift list; the small charts are filled in when their months have been read. */
export function driftColumns(
  { words, formats, facts }: Report,
  monthsOf: MonthsOf,
): ListColumn<DriftCustomer>[] {
  const text = words.drift;
  const columns: ListColumn<DriftCustomer>[] = [
    {
      key: "name",
      label: text.name,
      value: (row) => row.name,
      text: (row) => element("a", { href: customerHref(row.customer_id), title: row.name }, row.name),
    },
    {
      key: "drift_amount",
      label: text.drift_amount,
      isNumber: true,
      first: "ascending",
      value: (row) => row.drift_amount,
      text: (row) =>
        element(
          "span",
          { class: (row.drift_amount ?? 0) < 0 ? "loss" : "gain" },
          formats.change(row.drift_amount),
        ),
    },
    {
      key: "effect",
      label: text.main_effect,
      value: (row) => row.drift_effect && words.common.effects[row.drift_effect as Effect],
      text: (row) =>
        row.drift_effect
          ? text.effect_of(
              words.common.effects[row.drift_effect as Effect],
              formats.change(row.drift_effect_amount),
            )
          : "",
    },
    {
      key: "margin",
      label: text.margin,
      isNumber: true,
      first: "ascending",
      value: (row) => difference(row.margin_share, row.margin_share_baseline),
      text: (row) => text.then_now(formats.share(row.margin_share_baseline), formats.share(row.margin_share)),
    },
  ];
  if (facts.has_hours)
    columns.push({
      key: "hours",
      label: text.hours,
      isNumber: true,
      value: (row) => difference(row.hours_per_order, row.hours_per_order_baseline),
      text: (row) =>
        text.then_now(
          formats.number(row.hours_per_order_baseline, 2),
          formats.number(row.hours_per_order, 2),
        ),
    });
  columns.push({
    key: "months",
    label: text.months,
    value: (row) => row.margin_share,
    text: (row) => spark(row),
  });
  return columns;

  function spark(row: DriftCustomer) {
    const place = element("span", { class: "spark-place" });
    void monthsOf(row.customer_id).then((months) => {
      if (months.length === 0) return;
      const line = sparkMonths(months, facts.as_of, 24);
      place.replaceChildren(Sparkline(line, { words, formats, width: 104, height: 30, label: text.months }));
    });
    return place;
  }
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
