import type { DuckDBConnection } from "@duckdb/node-api";
import type { TierRule } from "../../lib/tiers.js";
import { unassigned, type Measure } from "../../schema.js";

/** The measures whose tiers are known for every month of a customer's history. */
const measures = ["revenue", "contribution"] as const satisfies readonly Measure[];

/** Months that a customer's tier looks back on, that month included. */
const window = 12;

/**
 * Fills `customer_rolling` (customer × month with its figures over the twelve months that end there) and
 * `customer_tier_months`: for every customer and month of its history from the twelfth on, its tiers by revenue
 * and by contribution over the twelve months that end there, and its profitability tier (Zeithaml, Rust and Lemon 2001,
 * metrics §2) with hysteresis: a label changes once two months in a row agree on another. `ruleOf` gives the rule by
 * which a measure is cut into tiers.
 */
export async function customerTierMonths(
  connection: DuckDBConnection,
  ruleOf: (measure: Measure) => TierRule,
): Promise<void> {
  const rolling = (column: string) => `coalesce(sum(${column}) over twelve, 0)`;
  await connection.run(`create or replace table customer_rolling as
    with grid as (
      select customer_id, unnest(generate_series(first_month::timestamp, getvariable('as_of')::timestamp, interval 1 month))::date as month
      from (
        select customer_id, min(month) as first_month from customer_months
        where lines > 0 and month between getvariable('history_from') and getvariable('as_of') and customer_id <> '${unassigned}'
          and customer_id not in (select customer_id from stg_customers where is_collective)
        group by customer_id
      )
    ),
    supply as (
      select
        months.month,
        coalesce(sum(turnover) filter (not has_cost), 0) <= 0.05 * sum(turnover) as knows_cost,
        coalesce(sum(turnover) filter (not has_list), 0) <= 0.05 * sum(turnover) as knows_list,
        coalesce(sum(turnover) filter (not has_freight), 0) <= 0.05 * sum(turnover) or not getvariable('has_freight') as knows_freight,
        coalesce(sum(turnover) filter (not has_payment_cost), 0) <= 0.05 * sum(turnover) or not getvariable('has_payment_cost') as knows_payment_cost
      from (select distinct month from grid) as months
      join stg_supplied_months as supplied
        on supplied.month between months.month - interval ${window - 1} month and months.month
      group by months.month
    ),
    summed as (
      select
        grid.customer_id,
        grid.month,
        ${rolling("lines")} as lines,
        ${rolling("revenue")} as revenue,
        ${rolling("list_revenue")} as list_revenue,
        sum(gross_margin) over twelve as gross_margin,
        ${rolling("rebate")} + ${rolling("freight")} + ${rolling("payment_cost")} as other_cost,
        ${rolling("hours::decimal(18, 4)")} as hours,
        ${rolling("cost_to_serve")} as cost_to_serve
      from grid
      left join customer_months using (customer_id, month)
      window twelve as (partition by grid.customer_id order by grid.month rows between ${window - 1} preceding and current row)
    ),
    known as (
      select
        customer_id,
        month,
        revenue,
        case when getvariable('has_cost') and knows_cost and knows_freight and knows_payment_cost
          then gross_margin - other_cost end as before_hours,
        case when getvariable('has_hours') and getvariable('hour_rate') is not null
          and knows_hours((month - interval ${window - 1} month)::date) then cost_to_serve end as cost_to_serve,
        hours,
        case when getvariable('has_list') and knows_list and list_revenue > 0
          then (list_revenue::double - revenue::double) / list_revenue::double end as discount_share
      from summed
      join supply using (month)
      where lines > 0 and month >= getvariable('history_from') + interval ${window - 1} month
    ),
    valued as (
      select *, before_hours - cost_to_serve as contribution from known
    )
    select * from valued`);
  await connection.run(`create or replace table customer_tier_months as
    with ranked as (
      select
        *,
        median(discount_share) over (partition by month) as median_discount_share,
        ${measures.map(rankSql).join(",\n        ")}
      from customer_rolling
      window ${measures.map((measure) => `by_${measure} as (partition by month order by ${measure} desc nulls last, customer_id rows between unbounded preceding and 1 preceding)`).join(",\n        ")}
    ),
    labelled as (
      select
        customer_id,
        month,
        ${measures.map((measure) => `${tierSql(measure, ruleOf(measure))} as tier_${measure}`).join(",\n        ")},
        case
          when contribution is null then null
          when contribution < 0 then 'lead'
          when hours > 0 and before_hours / hours < getvariable('hour_rate')::double then 'iron'
          when before_contribution < 0.8 * positive_contribution and coalesce(discount_share <= median_discount_share, true) then 'platinum'
          else 'gold'
        end as label
      from ranked
    ),
    agreed as (
      select
        *,
        case when label = lag(label) over history then label end as twice,
        first_value(label) over history as first_label
      from labelled
      window history as (partition by customer_id order by month)
    )
    select
      customer_id,
      month,
      tier_revenue,
      tier_contribution,
      case when label is not null then coalesce(
        last_value(twice ignore nulls) over (partition by customer_id order by month rows between unbounded preceding and current row),
        first_label,
        label
      ) end as profitability_tier
    from agreed
    order by customer_id, month`);
}

function rankSql(measure: Measure): string {
  return `row_number() over (partition by month order by ${measure} desc nulls last, customer_id) as rank_${measure},
        count(${measure}) over (partition by month) as count_${measure},
        coalesce(sum(greatest(${measure}, 0)) over by_${measure}, 0) as before_${measure},
        sum(greatest(${measure}, 0)) over (partition by month) as positive_${measure}`;
}

function tierSql(measure: Measure, rule: TierRule): string {
  const reaches = (tier: "top" | "large" | "medium") => {
    if ("thresholds" in rule) return `${measure} >= ${rule.thresholds[tier]}`;
    if ("shares" in rule)
      return `before_${measure} < ${rule.shares[tier] / 100 - 1e-9} * positive_${measure}`;
    return `(rank_${measure} - 1) * 100 < ${rule.cuts[tier]}::decimal(9, 6) * count_${measure}`;
  };
  return `case when ${measure} is null then null when ${measure} <= 0 then 'small'
          when ${reaches("top")} then 'top' when ${reaches("large")} then 'large' when ${reaches("medium")} then 'medium' else 'small' end`;
}
