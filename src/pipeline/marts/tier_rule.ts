import { cutTiers } from "../../lib/tiers/tier_bounds.js";
import type { Cuts, TierRule } from "../../lib/tiers/tiers.js";

/** SQL of one customer among those ranked from best to least: its value, rank from 1, and the positive value of those before it. */
export interface RankedSql {
  readonly value: string;
  readonly rank: string;
  readonly before: string;
  /** The positive value of all. */
  readonly positive: string;
  /** The last rank that reaches a tier, by cuts in percent of the customers. */
  readonly last: (tier: keyof Cuts) => string;
}

/** SQL of the last rank within `cut` percent of `count` customers, in exact decimals: 0.05·n would land above whole numbers. */
export function lastRankSql(cut: number, count: string): string {
  return `ceil(${cut}::decimal(9, 6) * 0.01 * ${count})::bigint`;
}

/** SQL of whether a customer reaches a tier or better; by shares, whoever crosses the line still does. */
export function reachesSql(rule: TierRule, tier: keyof Cuts, of: RankedSql): string {
  if ("thresholds" in rule) return `${of.value} >= ${rule.thresholds[tier]}`;
  if ("shares" in rule) return `${of.before} < ${rule.shares[tier] / 100 - 1e-9} * ${of.positive}`;
  return `${of.rank} <= ${of.last(tier)}`;
}

/** SQL of a tier; a value ≤ 0 is small whatever its rank (docs/metrics.md, The customer pyramid). */
export function tierSql(value: string, reaches: (tier: keyof Cuts) => string): string {
  const cases = cutTiers.map((tier) => `when ${reaches(tier)} then '${tier}'`);
  return `case when ${value} <= 0 then 'small' ${cases.join(" ")} else 'small' end`;
}
