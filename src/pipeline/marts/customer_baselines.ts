import type { DuckDBConnection } from "@duckdb/node-api";
import { baselineOf, startedOrders, type MonthOrders } from "../../lib/time/windows.js";
import { unassigned } from "../../schema.js";
import { fillTable, rows } from "../database.js";

/** Fills `customer_baselines`: one customer whose history is long enough, with its own first twelve months. */
export async function customerBaselines(connection: DuckDBConnection, asOf: Date): Promise<void> {
  const months = await rows<MonthOrders & { customer_id: string }>(
    connection,
    // The third order falls in the third month with one at the latest: later months tell nothing but when the first busy one was.
    `with marks as (
       select customer_id, min(month, ${startedOrders}) as first_months, min(month) filter (orders >= ${startedOrders}) as busy_month
       from customer_months
       where orders > 0 and month >= getvariable('history_from') and customer_id <> '${unassigned}'
       group by customer_id
     )
     select customer_id, month, orders
     from customer_months
     join marks using (customer_id)
     where orders > 0 and (month = busy_month or month in first_months)
     order by customer_id, month`,
  );
  const byCustomer = new Map<string, MonthOrders[]>();
  for (const month of months) {
    const known = byCustomer.get(month.customer_id);
    if (known) known.push(month);
    else byCustomer.set(month.customer_id, [month]);
  }
  const baselines = [...byCustomer].flatMap(([customer_id, orders]) => {
    const baseline = baselineOf(orders, asOf);
    return baseline ? [{ customer_id, baseline_from: baseline.from, baseline_to: baseline.to }] : [];
  });
  await fillTable(
    connection,
    "customer_baselines",
    { customer_id: "VARCHAR", baseline_from: "DATE", baseline_to: "DATE" },
    baselines,
  );
}
