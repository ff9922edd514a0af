import type { DuckDBConnection } from "@duckdb/node-api";
import { bestMeasure } from "../../lib/tiers/movers.js";
import { mostNamed, summaryPicks, summarySums, type Summarised } from "../../lib/summary_sums.js";
import type { ReportFacts } from "../../schema.js";
import { fillTable, row, rows } from "../database.js";

/**
 * Fills `summary_named`, the customers that the summary's lists name, those of the reviews that are due included, and
 * `summary_totals`, its one row of sums over all customers.
 */
export async function summaryNamed(connection: DuckDBConnection): Promise<void> {
  const facts = await row<Pick<ReportFacts, "contribution" | "gross_margin" | "cost" | "tier_measure">>(
    connection,
    "select contribution::double as contribution, gross_margin::double as gross_margin, cost::double as cost, tier_measure from report_facts",
  );
  const customers = await rows<Summarised>(
    connection,
    `select customer_id, is_active, is_collective, silent_since, is_leak, hours, tier_revenue, tier_revenue_prior, tier_gross_margin, tier_gross_margin_prior,
       tier_contribution, tier_contribution_prior, drift_change_effect, ${amounts.map((name) => `${name}::double as ${name}`).join(", ")}
     from customers order by customer_id`,
  );
  const picks = new Map(summaryPicks(customers, bestMeasure(facts)).map((pick) => [pick.customer_id, pick]));
  const due = await rows<{ customer_id: string }>(
    connection,
    `select customer_id from conversations where review in ('overdue', 'due')
     order by review_on, customer_id limit ${mostNamed.reviews}`,
  );
  for (const { customer_id } of due)
    if (!picks.has(customer_id))
      picks.set(customer_id, { customer_id, overlooked_rank: null, stopped_rank: null });
  await fillTable(
    connection,
    "summary_named",
    { customer_id: "VARCHAR", overlooked_rank: "INTEGER", stopped_rank: "INTEGER" },
    [...picks.values()],
  );
  const { change_effect, ...sums } = summarySums(customers);
  const numbers = Object.fromEntries(Object.keys(sums).map((name) => [name, "DOUBLE" as const]));
  await fillTable(connection, "summary_totals", { change_effect: "VARCHAR", ...numbers }, [
    { change_effect, ...sums },
  ]);
}

const amounts = [
  "revenue",
  "revenue_prior",
  "gross_margin",
  "gross_margin_prior",
  "contribution",
  "contribution_prior",
  "contribution_per_hour",
  "drift_amount",
  "drift_amount_month_ago",
  "drift_change_amount",
];
