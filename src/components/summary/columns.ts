import type { Customer, Row } from "../../schema.js";

/** The columns of `customers` that the summary reads; no other is fetched. */
export const summaryColumns = [
  "customer_id",
  "name",
  "account_manager",
  "is_active",
  "revenue",
  "revenue_prior",
  "gross_margin",
  "gross_margin_prior",
  "contribution",
  "contribution_prior",
  "contribution_per_hour",
  "hours",
  "tier_revenue",
  "tier_revenue_prior",
  "tier_gross_margin",
  "tier_gross_margin_prior",
  "tier_contribution",
  "tier_contribution_prior",
  "baseline_from",
  "drift_amount",
  "drift_effect",
  "drift_effect_amount",
  "drift_amount_month_ago",
  "drift_change_effect",
  "drift_change_amount",
  "is_leak",
  "discount_share_baseline",
  "discount_share",
  "hours_per_order_baseline",
  "hours_per_order",
] as const satisfies readonly (keyof Customer)[];

/** A customer as the summary knows it. */
export type SummaryCustomer = Pick<Customer, (typeof summaryColumns)[number]>;

/** The columns of conversations that the summary reads. */
export const summaryTalkColumns = [
  "customer_id",
  "date",
  "topic",
  "agreed_action",
  "target_amount",
  "review_on",
  "outcome",
  "review",
  "effect_amount",
  "p_value",
] as const;

/** A conversation as the summary knows it. */
export type SummaryTalk = Pick<Row<"conversations">, (typeof summaryTalkColumns)[number]>;
