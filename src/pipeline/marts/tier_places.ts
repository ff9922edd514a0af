import type { DuckDBConnection } from "@duckdb/node-api";
import { cutTiers } from "../../lib/tiers/tier_bounds.js";
import type { Cuts, TierRule } from "../../lib/tiers/tiers.js";
import { measures, type Measure } from "../../schema.js";
import { fillTable } from "../database.js";
import { lastRankSql, reachesSql, tierSql, type RankedSql } from "./tier_rule.js";

/**
 * Fills `tier_places` (measure × window × active customer whose value is known: its tier, and whether it reaches each) from
 * `tier_standings`, and `tier_thresholds` (measure × tier) with the least values that the rules give. Ranked from best to least,
 * equal values by customer number; `ruleOf` gives the rule by which a measure is cut into tiers.
 */
export async function tierPlaces(
  connection: DuckDBConnection,
  ruleOf: (measure: Measure) => TierRule,
): Promise<void> {
  const ranked = (measure: Measure): RankedSql => {
    const rule = ruleOf(measure);
    return {
      value: "value",
      rank: "rank",
      before: "before",
      positive: "positive",
      last: (tier) => ("cuts" in rule ? lastRankSql(rule.cuts[tier], "customers") : "null"),
    };
  };
  const reaches = (tier: keyof Cuts) => {
    const each = measures.map((measure) => reachesSql(ruleOf(measure), tier, ranked(measure)));
    if (new Set(each).size === 1) return each[0]!;
    return `case measure ${measures.map((measure, i) => `when '${measure}' then ${each[i]!}`).join(" ")} end`;
  };
  const before = measures.some((measure) => "shares" in ruleOf(measure))
    ? "coalesce(sum(greatest(value, 0)) over (best rows between unbounded preceding and 1 preceding), 0)"
    : "null";
  await connection.run(`create or replace temp table tier_places as
    with valued as (
      from (unpivot (from tier_standings where is_active) on ${measures.join(", ")} into name measure value value)
      select measure, period, customer_id, value
    ),
    ranked as (
      select
        *,
        row_number() over best as rank,
        ${before} as before
      from valued
      window best as (partition by measure, period order by value desc, customer_id)
    ),
    totals as (
      select measure, period, count(*) as customers, sum(greatest(value, 0)) as positive
      from valued
      group by measure, period
    )
    select
      measure,
      period,
      customer_id,
      value,
      ${cutTiers.map((tier) => `${reaches(tier)} as reaches_${tier}`).join(",\n      ")},
      ${tierSql("value", (tier) => `reaches_${tier}`)} as tier
    from ranked
    join totals using (measure, period)`);
  const given = measures.flatMap((measure) => {
    const rule = ruleOf(measure);
    if (!("thresholds" in rule)) return [];
    return cutTiers.map((tier) => ({ measure, tier, threshold: rule.thresholds[tier] }));
  });
  await fillTable(
    connection,
    "tier_thresholds",
    { measure: "VARCHAR", tier: "VARCHAR", threshold: "DOUBLE" },
    given,
  );
}
