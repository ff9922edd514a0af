import { byId } from "../text/by_id.js";
import { median } from "../changes/median.js";
import { leastShare } from "../tiers/stopped_good.js";

/** What the attention for a customer is measured on: service hours and contribution of the current window. */
export interface AttentionRow {
  readonly customer_id: string;
  readonly hours: number | null;
  readonly contribution: number | null;
}

/** A customer's shares of all hours and of all positive contribution; attention is their ratio. */
export interface AttentionShares {
  readonly hours_share: number;
  /** 0 for a customer without positive contribution. */
  readonly contribution_share: number;
  /** Share of hours ÷ share of contribution; null where the contribution is not positive. */
  readonly attention: number | null;
}

/** A customer with its shares. */
export type Attention<R extends AttentionRow> = R & AttentionShares;

/** What all customers together take and bring: hours, and contribution of those whose is positive. */
export interface AttentionTotals {
  readonly hours: number;
  readonly contribution: number;
}

/** The totals of some customers; what is below zero counts for nothing. */
export function attentionTotals(
  rows: readonly Pick<AttentionRow, "hours" | "contribution">[],
): AttentionTotals {
  let [hours, contribution] = [0, 0];
  for (const row of rows) {
    hours += Math.max(row.hours ?? 0, 0);
    contribution += Math.max(row.contribution ?? 0, 0);
  }
  return { hours, contribution };
}

/**
 * One customer's shares of those totals (docs/metrics.md, Attention against value): attention is (hours ÷ Σhours) ÷ (contribution ÷
 * Σ positive contribution). Without any hours or any positive contribution the shares are 0.
 */
export function attentionShares(
  row: Pick<AttentionRow, "hours" | "contribution">,
  totals: AttentionTotals,
): AttentionShares {
  const share = (part: number | null, whole: number) => (whole > 0 ? Math.max(part ?? 0, 0) / whole : 0);
  const hours_share = share(row.hours, totals.hours);
  const contribution_share = share(row.contribution, totals.contribution);
  const attention = totals.hours > 0 && contribution_share > 0 ? hours_share / contribution_share : null;
  return { hours_share, contribution_share, attention };
}

/** One customer with its shares of those totals. */
export function attentionOf<R extends AttentionRow>(row: R, totals: AttentionTotals): Attention<R> {
  return { ...row, ...attentionShares(row, totals) };
}

/** The portfolio's misalignment: ½Σ|share of hours − share of positive contribution|, 0–1; null without any hours or any positive contribution. */
export function misalignment(shares: readonly AttentionShares[], totals: AttentionTotals): number | null {
  if (!(totals.hours > 0 && totals.contribution > 0)) return null;
  return shares.reduce((sum, row) => sum + Math.abs(row.hours_share - row.contribution_share), 0) / 2;
}

/** The usual contribution per hour, in euros: the median of those customers of whom it is known; null where it is of none. */
export function usualPerHour(
  rows: readonly { readonly contribution_per_hour: number | null }[],
): number | null {
  return median(rows.map((row) => row.contribution_per_hour).filter((value) => value !== null));
}

/** A customer as it is looked at for too little attention. */
type Servable = AttentionRow & {
  readonly contribution_per_hour: number | null;
  readonly silent_since: Date | null;
  readonly is_collective: boolean | null;
};

/** Attention below which a good customer gets too little. */
const littleAttention = 0.5;

/**
 * Good customers who get too little attention: their share of hours is less than half their share of contribution, and each hour
 * brings at least the median contribution per hour of these customers. Ranked by the gap between both shares, largest first;
 * customers whose contribution is a smaller share of all than `weight` (0–1), whose hours come to less than zero, or who
 * stopped ordering, and collective cards, are left out: of an hour for those it cannot be said what it would bring.
 */
export function underserved<R extends Servable>(
  rows: readonly R[],
  { weight = leastShare, most = 5 }: { weight?: number; most?: number } = {},
): Attention<R>[] {
  const totals = attentionTotals(rows);
  const usual = usualPerHour(rows) ?? 0;
  const gap = (row: Attention<R>) => row.contribution_share - row.hours_share;
  // Only those who are found are given their shares: of customers by the hundred thousand it is a handful.
  return rows
    .filter((row) => {
      const { attention, contribution_share } = attentionShares(row, totals);
      return attention !== null && attention < littleAttention && contribution_share >= weight;
    })
    .filter((row) => (row.hours ?? 0) >= 0 && row.silent_since === null && !row.is_collective)
    .filter((row) => row.contribution_per_hour === null || row.contribution_per_hour >= usual)
    .map((row) => attentionOf(row, totals))
    .sort((a, b) => gap(b) - gap(a) || byId(a, b))
    .slice(0, most);
}
