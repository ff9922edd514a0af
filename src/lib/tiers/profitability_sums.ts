import { profitabilityTiers, type ProfitabilityTier } from "../../schema.js";

/** A customer, or so many alike, as far as their label of profitability goes; euros and hours of the current window. */
export interface LabelledCustomer {
  /** 1 where it is not given. */
  readonly customer_count?: number;
  /** Contribution of those of them whose is positive; that of the one customer where it is not given. */
  readonly positive_contribution?: number;
  readonly profitability_tier: ProfitabilityTier | null;
  readonly contribution: number | null;
  readonly hours: number | null;
}

/** Customers of a label together: how many, their contribution in currency and their service hours. */
export interface ProfitabilitySums {
  count: number;
  contribution: number;
  hours: number;
}

type ByTier = Record<ProfitabilityTier, ProfitabilitySums>;

/** Sums of each label of profitability and their shares of the whole: all labelled customers and their hours, and all positive contribution (docs/metrics.md, The customer pyramid). */
export function profitabilitySums(rows: readonly LabelledCustomer[]): {
  sums: ByTier;
  shares: ByTier;
  whole: ProfitabilitySums;
} {
  const none = () => ({ count: 0, contribution: 0, hours: 0 });
  const sums: ByTier = { platinum: none(), gold: none(), iron: none(), lead: none() };
  let positive = 0;
  for (const row of rows) {
    positive += row.positive_contribution ?? Math.max(row.contribution ?? 0, 0);
    if (row.profitability_tier === null) continue;
    const sum = sums[row.profitability_tier];
    sum.count += row.customer_count ?? 1;
    sum.contribution += row.contribution ?? 0;
    sum.hours += row.hours ?? 0;
  }
  const total = (key: keyof ProfitabilitySums) =>
    profitabilityTiers.reduce((all, tier) => all + sums[tier][key], 0);
  const whole = { count: total("count"), contribution: positive, hours: total("hours") };
  const shareOf = (sum: ProfitabilitySums): ProfitabilitySums => ({
    count: sum.count / (whole.count || 1),
    contribution: sum.contribution / (whole.contribution || 1),
    hours: sum.hours / (whole.hours || 1),
  });
  const { platinum, gold, iron, lead } = sums;
  const shares = {
    platinum: shareOf(platinum),
    gold: shareOf(gold),
    iron: shareOf(iron),
    lead: shareOf(lead),
  };
  return { sums, shares, whole };
}
