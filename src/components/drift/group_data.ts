import { wideBridgeNumbers } from "../../lib/bridge_numbers.js";
import { driftAmount, mainDriftEffect } from "../../lib/drift.js";
import { groupRows } from "../../lib/group_rows.js";
import { comparisons, productEffects, type GroupBridge } from "../../schema.js";
import { none } from "../list/choice.js";
import { readTable } from "../tables.js";
import { inOrder, type DriftCustomer, type DriftData } from "./drift_data.js";

/** Reads the bridges of one product group, and of no other; `none` for products without one. */
export async function readGroup(href: string, group: string, all: DriftData): Promise<DriftData> {
  const product_group = group === none ? "" : group;
  const rows = await readTable(href, "group_bridges", { filter: { product_group: { $eq: product_group } } });
  return groupData(rows, group, all);
}

/** The customers who bought of a product group, with what of their margin and drift lies in it; what service took is not split. */
export function groupData(rows: readonly GroupBridge[], group: string, all: DriftData): DriftData {
  const rowsOf = groupRows(rows, ({ customer_id }) => customer_id);
  const customers = all.customers.flatMap((customer) => {
    const own = rowsOf.get(customer.customer_id);
    return own ? [within(customer, own)] : [];
  });
  const ids: string[] = [];
  for (const { customer_id, at } of all.customers) ids[at] = customer_id;
  const numbers = wideBridgeNumbers(ids, comparisons, {
    rows,
    nameOf: ({ comparison }) => comparison,
    columns: productEffects,
  });
  return { customers: inOrder(customers), numbers, group };
}

function within(customer: DriftCustomer, rows: readonly GroupBridge[]): DriftCustomer {
  const baseline = rows.find(({ comparison }) => comparison === "baseline");
  const now = baseline ?? rows[0];
  const main = baseline ? mainDriftEffect(baseline) : null;
  return {
    ...customer,
    contribution: null,
    gross_margin: now?.margin_after ?? null,
    drift_amount: baseline ? driftAmount(baseline) : null,
    drift_effect: main?.effect ?? null,
    drift_effect_amount: main?.amount ?? null,
    margin_share_baseline: baseline ? share(baseline.margin_before, baseline.revenue_before) : null,
    margin_share: now ? share(now.margin_after, now.revenue_after) : null,
  };
}

function share(margin: number | null, revenue: number): number | null {
  return margin === null || revenue <= 0 ? null : margin / revenue;
}
