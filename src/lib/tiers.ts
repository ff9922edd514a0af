import { tiers, type Tier } from "../schema.js";

/** The tiers that an active customer can stand in. */
export type ActiveTier = Exclude<Tier, "inactive">;

/** A bound for each tier but the last. */
export interface Cuts {
  top: number;
  large: number;
  medium: number;
}

/**
 * What cuts customers into tiers: cumulative percent of the active customers, best first; cumulative percent of all
 * positive value; or the least value in each tier, in the unit of the measure.
 */
export type TierRule = { cuts: Cuts } | { shares: Cuts } | { thresholds: Cuts };

/** The smallest value in each tier, in the unit of the measure; null for an empty tier. */
export type Thresholds = Record<ActiveTier, number | null>;

/** A customer in its place: rank from 1; `tied` where an equal value stands on the other side of a cut. */
export interface Assigned {
  id: string;
  value: number;
  rank: number;
  tier: ActiveTier;
  tied: boolean;
}

/** J. Curry's customer pyramid: the best 1%, the next 4%, the next 15%, the other 80% (metrics §2). */
export const defaultCuts: Cuts = { top: 1, large: 5, medium: 20 };

const activeTiers = tiers.filter((tier): tier is ActiveTier => tier !== "inactive");

/** How many of `n` active customers each tier holds: ranks up to ⌈cut·n/100⌉, in integer arithmetic. */
export function tierSizes(n: number, cuts: Cuts = defaultCuts): Record<ActiveTier, number> {
  const [top, large, medium] = lastRanks(n, cuts);
  return { top, large: large - top, medium: medium - large, small: n - medium };
}

/**
 * The active customers from best to least, each with its tier. Ranked on value, equal values on id (code
 * unit order). A value ≤ 0 is small whatever its rank (metrics §2). With shares, a tier takes customers
 * until it holds its share of all positive value; the customer that crosses the line still belongs to it.
 */
export function assignTiers(
  customers: readonly { id: string; value: number }[],
  rule: TierRule = { cuts: defaultCuts },
): Assigned[] {
  const ranked = [...customers].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ends = endsOf(ranked, rule);
  const tierOf = (value: number, rank: number) =>
    value > 0 ? (activeTiers[ends.findIndex((end) => rank <= end)] ?? "small") : "small";
  const assigned = ranked.map(({ id, value }, i): Assigned => {
    return { id, value, rank: i + 1, tier: tierOf(value, i + 1), tied: false };
  });
  const split = new Set<number>();
  assigned.forEach((a, i) => {
    const next = assigned[i + 1];
    if (next && next.value === a.value && next.tier !== a.tier) split.add(a.value);
  });
  if (split.size > 0) for (const a of assigned) a.tied = split.has(a.value);
  return assigned;
}

/** The smallest value in each tier: the cuts that frozen movements apply a year later. */
export function thresholdsOf(assigned: readonly { value: number; tier: ActiveTier }[]): Thresholds {
  const thresholds: Thresholds = { top: null, large: null, medium: null, small: null };
  for (const { value, tier } of assigned) thresholds[tier] = Math.min(thresholds[tier] ?? Infinity, value);
  return thresholds;
}

/** The tier that a value reaches by thresholds; nobody reaches an empty tier, and a value ≤ 0 is small. */
export function tierByThreshold(value: number, thresholds: Thresholds): ActiveTier {
  if (!(value > 0)) return "small";
  return activeTiers.find((tier) => value >= (thresholds[tier] ?? Infinity)) ?? "small";
}

/** The last rank, from 1, of each tier but the last. */
export type Ends = [top: number, large: number, medium: number];

/** The last rank of each tier in customers that stand from best to least. */
export function endsOf(ranked: readonly { value: number }[], rule: TierRule): Ends {
  if ("cuts" in rule) return lastRanks(ranked.length, rule.cuts);
  if ("shares" in rule) return endsByShare(ranked, rule.shares);
  const { top, large, medium } = rule.thresholds;
  const end = (least: number) => ranked.filter(({ value }) => value >= least).length;
  return [end(top), end(large), end(medium)];
}

function lastRanks(n: number, { top, large, medium }: Cuts): Ends {
  // Cut × n first: 0.05·n would land above whole numbers. The rounding serves cuts such as 2.3%.
  const end = (cut: number) => Math.min(n, Math.ceil(Number((cut * n).toFixed(6)) / 100));
  return [end(top), Math.max(end(top), end(large)), Math.max(end(top), end(large), end(medium))];
}

function endsByShare(ranked: readonly { value: number }[], { top, large, medium }: Cuts): Ends {
  const total = ranked.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  const end = (percent: number) => {
    let held = 0;
    const next = ranked.findIndex(({ value }) => {
      const full = held >= (percent / 100 - 1e-9) * total;
      held += Math.max(value, 0);
      return full;
    });
    return next < 0 ? ranked.length : next;
  };
  return [end(top), end(large), end(medium)];
}
