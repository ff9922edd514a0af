import type { DuckDBConnection } from "@duckdb/node-api";
import { cutTiers } from "../../lib/tiers/tier_bounds.js";
import type { TierRule } from "../../lib/tiers/tiers.js";
import type { Measure } from "../../schema.js";
import { lastRankSql, reachesSql, tierSql, type RankedSql } from "./tier_rule.js";

/** The measures whose tiers are known for every month of a customer's history. */
const measures = ["revenue", "contribution"] as const satisfies readonly Measure[];

/**
 * Fills `customer_tier_months` from `customer_rolling`: for every customer and month of its history from the twelfth on, its tiers by
 * revenue and by contribution over the twelve months that end there, and its profitability tier (Zeithaml, Rust and Lemon 2001,
 * docs/metrics.md, The customer pyramid) with hysteresis: a label changes once two months in a row agree on another. `ruleOf` gives the rule by
 * which a measure is cut into tiers.
 */
export async function customerTierMonths(
  connection: DuckDBConnection,
  ruleOf: (measure: Measure) => TierRule,
): Promise<void> {
  await connection.run(`create or replace table customer_tier_months as
    with months as (
      select
        ${["*", ...measures.flatMap((measure) => monthSql(measure, ruleOf(measure)))].join(",\n        ")}
      from (
        select
          month,
          median(discount_share) as median_discount_share,
          ${measures.map((measure) => `count(${measure}) as count_${measure}, coalesce(sum(greatest(${measure}, 0)), 0) as positive_${measure}`).join(",\n          ")}
        from customer_rolling
        where not is_collective
        group by month
      )
    ),
    weighed as (
      select
        customer_id,
        month,
        revenue,
        contribution,
        discount_share,
        hours > 0 and before_hours / hours < getvariable('hour_rate')::double as is_iron
      from customer_rolling
      where not is_collective
    ),
    ${rankedSql("revenue", "weighed")},
    ${rankedSql("contribution", "by_revenue")},
    labelled as (
      select
        customer_id,
        month,
        ${measures.map((measure) => `${monthTierSql(measure, ruleOf(measure))} as tier_${measure}`).join(",\n        ")},
        case
          when contribution is null then null
          when contribution < 0 then 'lead'
          when is_iron then 'iron'
          when before_contribution < 0.8 * positive_contribution and coalesce(discount_share <= median_discount_share, true) then 'platinum'
          else 'gold'
        end as label
      from by_contribution
      join months using (month)
    ),
    agreed as (
      select
        *,
        case when label = lag(label) over history and lag(month) over history = month - interval 1 month then label end as twice,
        first_value(label ignore nulls) over history as first_label
      from labelled
      window history as (partition by customer_id order by month rows between unbounded preceding and current row)
    )
    select
      customer_id,
      month,
      tier_revenue,
      tier_contribution,
      case when label is not null then coalesce(
        last_value(twice ignore nulls) over (partition by customer_id order by month rows between unbounded preceding and current row),
        first_label
      ) end as profitability_tier
    from agreed`);
}

/** The customers of each month from best to least: their ranks, and the positive value of those before each. */
function rankedSql(measure: Measure, from: string): string {
  const positive = `greatest(${measure}, 0)`;
  return `by_${measure} as (
      select
        *,
        row_number() over best as rank_${measure},
        sum(${positive}) over best - ${positive} as before_${measure}
      from ${from}
      window best as (partition by month order by ${measure} desc nulls last, customer_id rows unbounded preceding)
    )`;
}

/** The last rank of each tier in a month, where ranks decide. */
function monthSql(measure: Measure, rule: TierRule): string[] {
  if (!("cuts" in rule)) return [];
  return cutTiers.map(
    (tier) => `${lastRankSql(rule.cuts[tier], `count_${measure}`)} as last_${tier}_${measure}`,
  );
}

function monthTierSql(measure: Measure, rule: TierRule): string {
  const ranked: RankedSql = {
    value: measure,
    rank: `rank_${measure}`,
    before: `before_${measure}`,
    positive: `positive_${measure}`,
    last: (tier) => `last_${tier}_${measure}`,
  };
  return `case when ${measure} is not null then ${tierSql(measure, (tier) => reachesSql(rule, tier, ranked))} end`;
}
