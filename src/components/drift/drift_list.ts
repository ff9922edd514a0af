import { isRevenueAll, sellsGoods } from "../../lib/bridge/sells_goods.js";
import { isNothingWhole } from "../../lib/text/cents.js";
import { nameOf } from "../../lib/words/name_of.js";
import type { Effect } from "../../schema.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import { laterColumn } from "../list/later_column.js";
import { nameColumn } from "../list/name_column.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import { keptLabel } from "./drift_spark.js";

type Column = ListColumn<DriftCustomer>;

export interface DriftColumnsOptions {
  /** The effect by which customers are ranked; null for all that crept in. */
  readonly effect: Effect | null;
  /** Euros a year of that effect at a customer. */
  readonly amountOf: (customer: DriftCustomer) => number | null;
  /** What is to be waited for before main effects and margins are written; null where they are there. */
  readonly later: () => Promise<void> | null;
  /** The small chart of a customer. */
  readonly spark: (customer: DriftCustomer) => HTMLElement;
}

/** The column by which the list is ranked at first. */
export const rankingColumn = (effect: Effect | null) => (effect === null ? "drift_amount" : "effect_amount");

/** The columns of the drift list: the amount that ranks with a small chart, what weighs most in it or the drift as a whole, then and now. */
export function driftColumns(
  report: Report,
  { effect, amountOf, later, spark }: DriftColumnsOptions,
): Column[] {
  const { words, formats, facts } = report;
  const text = words.drift;
  const amount = (key: string, label: string, value: (row: DriftCustomer) => number | null): Column => ({
    key,
    label,
    isNumber: true,
    first: "ascending",
    value,
    text: (row) =>
      element(
        "span",
        { class: isNothingWhole(value(row) ?? 0) ? "muted" : value(row)! < 0 ? "loss" : "gain" },
        value(row) === null ? "" : formats.change(value(row)),
      ),
  });
  const thenNow = (
    key: string,
    label: string,
    [before, now]: readonly [(row: DriftCustomer) => number | null, (row: DriftCustomer) => number | null],
    format: (value: number | null) => string,
  ): Column => ({
    key,
    label,
    isNumber: true,
    value: (row) => difference(now(row), before(row)),
    text: (row) => text.then_now(format(before(row)), format(now(row))),
  });
  const drift = amount("drift_amount", text.drift_amount, (row) => row.drift_amount);
  const cause = (row: DriftCustomer) => row.drift_effect && nameOf(text.causes, row.drift_effect);
  const mostly: Column = {
    key: "effect",
    label: text.main_effect,
    value: cause,
    text: (row) => {
      const named = cause(row);
      return named ? text.effect_of(named, formats.change(row.drift_effect_amount)) : "";
    },
  };
  const effectAmount = (of: Effect) =>
    amount("effect_amount", text.effect_a_year(words.common.effects[of]), amountOf);
  const margin = thenNow(
    "margin",
    text.margin,
    [(row) => row.margin_share_baseline, (row) => row.margin_share],
    (value) => formats.share(value),
  );
  const hours = thenNow(
    "hours",
    text.hours,
    [(row) => row.hours_per_order_baseline, (row) => row.hours_per_order],
    (value) => formats.fixed(value, 2),
  );
  const months: Column = {
    key: "months",
    label: keptLabel(report),
    value: (row) => row.margin_share,
    isPrinted: false,
    text: spark,
  };
  const inTime = (column: Column) => laterColumn(column, later);
  // The chart beside the amount, where a narrow window shows both.
  return [
    nameColumn(text.name, words),
    effect === null ? drift : effectAmount(effect),
    ...(isRevenueAll(facts) ? [] : [months]),
    effect === null ? inTime(mostly) : drift,
    ...(sellsGoods(facts) ? [{ ...inTime(margin), first: "ascending" as const }] : []),
    ...(facts.has_hours ? [hours] : []),
  ];
}

function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
