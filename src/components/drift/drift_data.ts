import { bridgeNumbers, type BridgeNumbers } from "../../lib/bridge_numbers.js";
import { comparisons, type Customer, type MarginBridge } from "../../schema.js";
import { readTable } from "../tables.js";

const columns = [
  "customer_id",
  "name",
  "segment",
  "account_manager",
  "tier_revenue",
  "is_active",
  "months_of_history",
  "revenue",
  "gross_margin",
  "is_leak",
  "cost_to_serve",
  "contribution",
  "hours_baseline",
  "hours_prior",
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
  /** By comparison. */
  readonly numbers: BridgeNumbers;
  /** The product group that all of it is about; null for all products and the service that went with them. */
  readonly group: string | null;
}

/** What the drift page needs for a filter or a list: every customer, and every customer's bridge. */
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
  bridges: readonly MarginBridge[],
): DriftData {
  const ids = customers.map(({ customer_id }) => customer_id);
  const rows = bridges.map(({ customer_id, comparison: name, effect, amount }) => ({
    customer_id,
    name,
    effect,
    amount,
  }));
  return {
    customers: inOrder(customers.map((customer, at) => ({ ...customer, at }))),
    numbers: bridgeNumbers(ids, comparisons, rows),
    group: null,
  };
}

/** Customers with the largest leak first and those that cannot be compared last. */
export function inOrder(customers: readonly DriftCustomer[]): DriftCustomer[] {
  return [...customers].sort(
    (a, b) => (a.drift_amount ?? Infinity) - (b.drift_amount ?? Infinity) || a.at - b.at,
  );
}
