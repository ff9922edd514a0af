import type { DuckDBConnection } from "@duckdb/node-api";
import { exitEffect, type ExitCost, type Leaving } from "../../lib/hours/exit.js";
import { unassigned } from "../../schema.js";
import type { CostClass, Settings } from "../../settings.js";
import { fillTable, rows } from "../database.js";

type Standing = Record<CostClass, number | null> & {
  customer_id: string;
  revenue: number;
  service_hours: number | null;
};

/** The costs in the order of the ladder; `hours` is the cost of the service hours. */
const classes: readonly CostClass[] = ["cost", "rebate", "freight", "payment_cost", "hours"];

/**
 * Fills `customer_exits`: one customer with a line in the current window and known cost, and what its leaving would do
 * (docs/metrics.md, Leaving). Lines whose cost is not known lose their revenue and save nothing.
 */
export async function customerExits(
  connection: DuckDBConnection,
  { avoidable_at_once, notice_months }: Settings["costs"],
): Promise<void> {
  const leavingOf = (name: CostClass): Leaving =>
    avoidable_at_once.includes(name)
      ? "at_once"
      : notice_months[name] === undefined
        ? "stays"
        : "after_notice";
  const standings = await rows<Standing>(
    connection,
    `select customer_id, revenue::double as revenue, cost::double as cost, rebate::double as rebate,
       freight::double as freight, payment_cost::double as payment_cost, cost_to_serve::double as hours, hours::double as service_hours
     from customer_windows
     where period = 'current' and lines > 0 and customer_id <> '${unassigned}' and gross_margin is not null
     order by customer_id`,
  );
  await fillTable(
    connection,
    "customer_exits",
    {
      customer_id: "VARCHAR",
      revenue: "DOUBLE",
      avoidable_at_once: "DOUBLE",
      avoidable_after_notice: "DOUBLE",
      stays: "DOUBLE",
      hours_freed: "DOUBLE",
      effect_at_once: "DOUBLE",
      effect_after_notice: "DOUBLE",
    },
    standings.map(({ customer_id, revenue, service_hours, ...amounts }) => ({
      customer_id,
      hours_freed: service_hours === null ? null : Math.max(0, service_hours),
      ...exitEffect(
        revenue,
        classes.map((name): ExitCost => ({ amount: amounts[name] ?? 0, leaving: leavingOf(name) })),
      ),
    })),
  );
}
