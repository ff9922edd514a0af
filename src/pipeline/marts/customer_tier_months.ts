import type { DuckDBConnection } from "@duckdb/node-api";
import { cutTiers } from "../../lib/tier_bounds.js";
import type { TierRule } from "../../lib/tiers.js";
import type { Measure } from "../../schema.js";
import { lastRankSql, reachesSql, tierSql, type RankedSql } from "./tier_rule.js";

/** The measures whose tiers are known for every month of a customer's history. */
const measures = ["revenue", "contribution"] as const satisfies readonly Measure[];

/**
 * Fills `customer_tier_months` from `customer_rolling`: for every customer and month of its history from the twelfth on, its tiers by
 * revenue and by contribution over the twelve months that end there, and its profitability tier (Zeithaml, Rust and Lemon 2001,
 * metrics §2) with hysteresis: a label changes once two months in a row agree on another. `ruleOf` gives the rule by
 * which a measure is cut into tiers.
 */
export async function customerTierMonths(
  connection: DuckDBConnection,
  ruleOf: (measure: Measure) => TierRule,
): Promise<void> {
  await connection.run(`create or replace table customer_tier_months as
    with months as (
      select
        *,
        coalesce(sum(customers) over earlier, 0) as earlier_customers,
        ${measures.map((measure) => monthSql(measure, ruleOf(measure))).join(",\n        ")}
      from (
        select
          month,
          count(*) as customers,
          median(discount_share) as median_discount_share,
          ${measures.map((measure) => `count(${measure}) as count_${measure}, coalesce(sum(greatest(${measure}, 0)), 0) as positive_${measure}`).join(",\n          ")}
        from customer_rolling
        group by month
      )
      window earlier as (order by month rows between unbounded preceding and 1 preceding)
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
    ),
    ${rankedSql("revenue", "weighed")},
    ${rankedSql("contribution", "by_revenue")},
    ranked as (
      select
        *,
        ${measures.map(placeSql).join(",\n        ")}
      from by_contribution
      join months using (month)
    ),
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
    from agreed`);
}

/** Customers from best to least, month by month, counted in one go through all months: that takes a third of what windows by month do. */
function rankedSql(measure: Measure, from: string): string {
  return `by_${measure} as (
      select
        *,
        row_number() over () as place_${measure},
        sum(greatest(${measure}, 0)) over (rows unbounded preceding) as up_to_${measure}
      from (from ${from} order by month, ${measure} desc nulls last, customer_id)
    )`;
}

function placeSql(measure: Measure): string {
  return `place_${measure} - earlier_customers as rank_${measure},
        up_to_${measure} - greatest(${measure}, 0) - earlier_${measure} as before_${measure}`;
}

/** What a month's customers are held against: the value of the months before, and the last rank of each tier where ranks decide. */
function monthSql(measure: Measure, rule: TierRule): string {
  return [
    `coalesce(sum(positive_${measure}) over earlier, 0) as earlier_${measure}`,
    ...("cuts" in rule
      ? cutTiers.map(
          (tier) => `${lastRankSql(rule.cuts[tier], `count_${measure}`)} as last_${tier}_${measure}`,
        )
      : []),
  ].join(",\n        ");
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
