import type { Customer } from "../../schema.js";
import { readTable } from "../tables.js";

const columns = [
  "customer_id",
  "name",
  "segment",
  "account_manager",
  "tier_revenue",
  "is_active",
  "is_collective",
  "months_of_history",
  "gross_margin",
  "is_leak",
  "drift_amount",
  "drift_effect",
  "drift_effect_amount",
  "baseline_from",
  "margin_share_baseline",
  "margin_share",
  "hours_per_order_baseline",
  "hours_per_order",
] as const satisfies readonly (keyof Customer)[];

/** A customer as the drift page knows it, with its place in the table of customers. */
export type DriftCustomer = Pick<Customer, (typeof columns)[number]> & { readonly at: number };

/** Every customer, in the order of the table. */
export async function readCustomers(href: string): Promise<DriftCustomer[]> {
  const customers = await readTable(href, "customers", { columns });
  return customers.map((customer, at) => ({ ...customer, at }));
}
