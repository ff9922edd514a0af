import { isMarginOfAll } from "../../lib/bridge/margin_of_all.js";
import { behind } from "../../lib/words/behind.js";
import type { Customer, Row } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { shiftPoints } from "../shift_points.js";

/** By how much margin % changed by the products' own margins, and by their weights; nothing where that is not known. */
export function shiftSentence(
  row: Row<"margin_shifts"> | undefined,
  { formats: { share, points }, words }: Report,
): string {
  if (!row || isMarginOfAll(row.margin_share_before, row.margin_share_after)) return "";
  return behind[words.language].shift(
    share(row.margin_share_before),
    share(row.margin_share_after),
    ...shiftPoints(row, points),
  );
}

/** Whether a customer buys and has neither a baseline nor an order a year ago, so that a comparison would only say that all is new. */
export function isNew({
  is_active,
  baseline_from,
  orders_prior,
}: Pick<Customer, "is_active" | "baseline_from" | "orders_prior">): boolean {
  return is_active === true && baseline_from === null && orders_prior === 0;
}

/** The question of the bridge, with why there is none: nothing changed, its cost is not known, or there is nothing to compare with. */
export function NoBridge(customer: Customer, { facts, words }: Report): HTMLElement {
  const text = words.customer.charts;
  const why =
    facts.has_cost === true && customer.is_active && customer.gross_margin === null
      ? text.bridge_no_cost
      : isNew(customer)
        ? text.bridge_new
        : customer.drift_amount === null
          ? text.bridge_empty
          : text.bridge_same;
  const title = facts.has_cost ? text.bridge_title : text.bridge_title_revenue;
  return element(
    "div",
    {},
    element("h2", { class: "chart-title" }, title[customer.baseline_from === null ? "prior" : "baseline"]),
    element("p", { class: "note" }, why),
  );
}
