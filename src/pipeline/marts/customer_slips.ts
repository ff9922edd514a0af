import type { DuckDBConnection } from "@duckdb/node-api";
import { falseDiscovery } from "../../lib/false_discovery.js";
import { Random } from "../../lib/random.js";
import { slips, slipSeries, testedSeries, type Slip, type SlipMonth } from "../../lib/slips.js";
import { addMonths } from "../../lib/windows.js";
import { unassigned } from "../../schema.js";
import { eachGroup, fillTable, row } from "../database.js";

/** Seed of all draws; a customer's stream follows from its number, so that no other customer changes its answer. */
const seed = 20_240_607;

/**
 * Fills `customer_slips`: customer × series × change (metrics §7), with its interval, its p-value and its p-value adjusted for all
 * series looked at in the portfolio (Benjamini–Hochberg). From `customer_months` and `customer_price_months`, months up to as-of.
 */
export async function customerSlips(connection: DuckDBConnection): Promise<void> {
  const { history_from: start } = await row<{ history_from: Date }>(
    connection,
    "select getvariable('history_from') as history_from",
  );
  const found: (Slip & { customer_id: string })[] = [];
  let tested = 0;
  const sql = `with grid as (
      select customer_id, unnest(generate_series(first_month::timestamp, getvariable('as_of')::timestamp, interval 1 month))::date as month
      from (
        select customer_id, min(month) as first_month from customer_months
        where lines > 0 and month between getvariable('history_from') and getvariable('as_of') and customer_id <> '${unassigned}'
        group by customer_id
      )
    )
    select
      grid.customer_id,
      date_diff('month', getvariable('history_from'), grid.month)::double as month,
      case when months.gross_margin is not null then (months.revenue - months.revenue_without_cost)::double end as revenue,
      months.gross_margin::double as gross_margin,
      coalesce(months.orders, 0)::double as orders,
      case when getvariable('has_hours') then coalesce(months.hours, 0)::double end as hours,
      price.revenue / price.revenue_at_mean_price as price_index,
      price.revenue_at_mean_price as price_weight
    from grid
    left join customer_months as months using (customer_id, month)
    left join customer_price_months as price using (customer_id, month)
    order by grid.customer_id, grid.month`;
  await eachGroup<SlipMonth>(connection, sql, (customer_id, months) => {
    tested += testedSeries(months);
    const streams = (series: (typeof slipSeries)[number]) =>
      new Random(seed, hash(customer_id), slipSeries.indexOf(series));
    for (const slip of slips(months, streams)) found.push({ customer_id, ...slip });
  });
  const adjusted = falseDiscovery(
    found.map(({ p_value }) => p_value),
    tested,
  );
  await fillTable(
    connection,
    "customer_slips",
    {
      customer_id: "VARCHAR",
      series: "VARCHAR",
      month: "DATE",
      month_from: "DATE",
      month_to: "DATE",
      level_before: "DOUBLE",
      level_after: "DOUBLE",
      p_value: "DOUBLE",
      q_value: "DOUBLE",
    },
    found.map(({ customer_id, series, month, month_from, month_to, before, after, p_value }, i) => ({
      customer_id,
      series,
      month: addMonths(start, month),
      month_from: addMonths(start, month_from),
      month_to: addMonths(start, month_to),
      level_before: before,
      level_after: after,
      p_value,
      q_value: adjusted[i],
    })),
  );
}

/** A whole number that follows from a text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
