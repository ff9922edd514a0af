import { unassigned } from "../../schema.js";
import { readTable } from "../tables.js";

const customerColumns = [
  "customer_id",
  "name",
  "segment",
  "account_manager",
  "tier_revenue",
  "is_active",
  "months_of_history",
  "gross_margin",
  "contribution",
  "drift_amount",
  "drift_effect",
  "drift_effect_amount",
  "baseline_from",
  "margin_share_baseline",
  "margin_share",
  "hours_per_order_baseline",
  "hours_per_order",
] as const;

/** What the drift page reads: every customer, and every customer's bridge. */
export async function readDrift(hrefs: { customers: string; margin_bridges: string }) {
  const [customers, bridges] = await Promise.all([
    readTable(hrefs.customers, "customers", { columns: customerColumns }),
    readTable(hrefs.margin_bridges, "margin_bridges"),
  ]);
  return { customers, bridges: bridges.filter((row) => row.customer_id !== unassigned) };
}
export type DriftData = Awaited<ReturnType<typeof readDrift>>;

/** A customer as the drift page knows it. */
export type DriftCustomer = DriftData["customers"][number];
