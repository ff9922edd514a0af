import type { Row } from "../../schema.js";

/** A customer that the summary names. */
export type SummaryCustomer = Row<"summary_customers">;

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
  "is_season",
] as const;

/** A conversation as the summary knows it. */
export type SummaryTalk = Pick<Row<"conversations">, (typeof summaryTalkColumns)[number]>;
