import { bridgeNumbers, type BridgeNumbers } from "../../lib/bridge_numbers.js";
import type { Customer, MarginBridge } from "../../schema.js";
import { readTable } from "../tables.js";

const columns = [
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
] as const satisfies readonly (keyof Customer)[];

/** A customer as the drift page knows it, with its place among the numbers. */
export type DriftCustomer = Pick<Customer, (typeof columns)[number]> & { readonly at: number };

/** Customers, the largest leak first, with the bridges of all of them. */
export interface DriftData {
  readonly customers: readonly DriftCustomer[];
  readonly numbers: BridgeNumbers;
}

/** What the drift page reads: every customer, and every customer's bridge. */
export async function readDrift(hrefs: { customers: string; margin_bridges: string }): Promise<DriftData> {
  const [customers, bridges] = await Promise.all([
    readTable(hrefs.customers, "customers", { columns }),
    readTable(hrefs.margin_bridges, "margin_bridges"),
  ]);
  return driftData(customers, bridges);
}

/** Numbers the customers and puts those without a baseline last; lines without a customer have no place. */
export function driftData(
  customers: readonly Omit<DriftCustomer, "at">[],
  bridges: Iterable<MarginBridge>,
): DriftData {
  const ids = customers.map(({ customer_id }) => customer_id);
  return {
    customers: customers
      .map((customer, at) => ({ ...customer, at }))
      .sort((a, b) => (a.drift_amount ?? Infinity) - (b.drift_amount ?? Infinity) || a.at - b.at),
    numbers: bridgeNumbers(ids, bridges),
  };
}
