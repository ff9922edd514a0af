import { tierColumns } from "../list/customer_filters.js";
import { readTable } from "../tables.js";

/** What the list of customers reads of each. */
const listed = [
  "customer_id",
  "name",
  "segment",
  "account_manager",
  "is_active",
  "is_collective",
  "revenue",
  "revenue_prior",
  "gross_margin",
  "margin_share",
  "contribution",
  "contribution_per_hour",
  "hours",
  "orders",
  "drift_amount",
  "profitability_tier",
  "contact_count",
  ...tierColumns,
] as const;

/** All customers with the columns of the list. */
export function readListed(href: string) {
  return readTable(href, "customers", { columns: listed });
}

/** A customer in the list. */
export type ListedCustomer = Awaited<ReturnType<typeof readListed>>[number];
