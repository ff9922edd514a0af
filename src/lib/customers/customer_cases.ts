import type { Customer } from "../../schema.js";
import { contributionPerHour } from "../hours/contribution_per_hour.js";
import { isMarginOfAll } from "../bridge/margin_of_all.js";
import type { MonthSums } from "../lines/month_sums.js";

/** A figure by which a customer's three cases are laid side by side. */
export type CaseFigure =
  | "revenue"
  | "margin_share"
  | "discount_share"
  | "hours"
  | "hours_per_order"
  | "contribution"
  | "contribution_per_hour";

/** One figure at acceptance, in the baseline and now, each per year or a ratio; null where it is not known. */
export interface CaseRow {
  figure: CaseFigure;
  agreed: number | null;
  baseline: number | null;
  now: number | null;
}

/**
 * The case on which a customer was taken on, the baseline and the current window; rows of which nothing is known, or that say nothing, are
 * left out: where the company sells no goods, margin is net revenue, whatever margin was agreed.
 */
export function customerCases(customer: Customer, baseline: MonthSums | null, hasGoods = true): CaseRow[] {
  // Months before hours or costs were known have no contribution: what others of the baseline add up to is not that of a year.
  const served = customer.contribution_baseline === null ? null : baseline;
  const rows: CaseRow[] = [
    {
      figure: "revenue",
      agreed: customer.expected_revenue,
      baseline: customer.revenue_baseline,
      now: customer.revenue,
    },
    {
      figure: "margin_share",
      agreed: customer.expected_margin_share,
      baseline: customer.margin_share_baseline,
      now: customer.margin_share,
    },
    {
      figure: "discount_share",
      agreed: null,
      baseline: customer.discount_share_baseline,
      now: customer.discount_share,
    },
    {
      figure: "hours",
      agreed: customer.expected_hours,
      baseline: customer.hours_baseline,
      now: customer.hours,
    },
    {
      figure: "hours_per_order",
      agreed: null,
      baseline: customer.hours_per_order_baseline,
      now: customer.hours_per_order,
    },
    {
      figure: "contribution",
      agreed: null,
      baseline: customer.contribution_baseline,
      now: customer.contribution,
    },
    {
      figure: "contribution_per_hour",
      agreed: null,
      baseline: served && contributionPerHour(served),
      now: customer.contribution_per_hour,
    },
  ];
  return rows.filter(
    (row) =>
      (row.agreed !== null || row.baseline !== null || row.now !== null) &&
      !saysNothing(hasGoods ? row : { ...row, agreed: null }),
  );
}

/** A margin that is all of revenue then, where that is known, and now, and of which nothing was agreed. */
function saysNothing({ figure, agreed, baseline, now }: CaseRow): boolean {
  return figure === "margin_share" && agreed === null && isMarginOfAll(baseline ?? 1, now);
}
