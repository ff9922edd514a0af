import { byId } from "./by_id.js";
import { median } from "./median.js";
import { leastShare } from "./stopped_good.js";

/** What the attention for a customer is measured on: service hours and contribution of the current window. */
export interface AttentionRow {
  readonly customer_id: string;
  readonly hours: number | null;
  readonly contribution: number | null;
}

/** A customer's shares of all hours and of all positive contribution; attention is their ratio. */
export type Attention<R extends AttentionRow> = R & {
  readonly hours_share: number;
  /** 0 for a customer without positive contribution. */
  readonly contribution_share: number;
  /** Share of hours ÷ share of contribution; null where the contribution is not positive. */
  readonly attention: number | null;
};

/** What all customers together take and bring: hours, and contribution of those whose is positive. */
export interface AttentionTotals {
  readonly hours: number;
  readonly contribution: number;
}

/** One customer's shares of those totals, and its attention. */
export function attentionOf<R extends AttentionRow>(row: R, totals: AttentionTotals): Attention<R> {
  const share = (part: number | null, whole: number) => (whole > 0 ? Math.max(part ?? 0, 0) / whole : 0);
  const hours_share = share(row.hours, totals.hours);
  const contribution_share = share(row.contribution, totals.contribution);
  const attention = totals.hours > 0 && contribution_share > 0 ? hours_share / contribution_share : null;
  return { ...row, hours_share, contribution_share, attention };
}

/**
 * Attention against value (docs/metrics.md, Attention against value): a = (hours ÷ Σhours) ÷ (contribution ÷ Σ positive contribution),
 * and the portfolio's misalignment ½Σ|share of hours − share of positive contribution|, 0–1.
 * Without any hours or any positive contribution all shares are 0 and the misalignment is null.
 */
export function shareOfAttention<R extends AttentionRow>(
  rows: readonly R[],
): { rows: Attention<R>[]; misalignment: number | null } {
  const hours = rows.reduce((sum, row) => sum + Math.max(row.hours ?? 0, 0), 0);
  const contribution = rows.reduce((sum, row) => sum + Math.max(row.contribution ?? 0, 0), 0);
  const shared = rows.map((row) => attentionOf(row, { hours, contribution }));
  const gap = shared.reduce((sum, row) => sum + Math.abs(row.hours_share - row.contribution_share), 0) / 2;
  return { rows: shared, misalignment: hours > 0 && contribution > 0 ? gap : null };
}

/** A customer as it is looked at for too little attention. */
type Servable = AttentionRow & {
  readonly contribution_per_hour: number | null;
  readonly silent_since: Date | null;
};

/** Attention below which a good customer gets too little. */
const littleAttention = 0.5;

/**
 * Good customers who get too little attention: their share of hours is less than half their share of contribution, and each hour
 * brings at least the median contribution per hour of these customers. Ranked by the gap between both shares, largest first;
 * customers whose contribution is a smaller share of all than `weight` (0–1), whose hours come to less than zero, or who
 * stopped ordering, are left out: of an hour for those it cannot be said what it would bring.
 */
export function underserved<R extends Servable>(
  rows: readonly R[],
  { weight = leastShare, most = 5 }: { weight?: number; most?: number } = {},
): Attention<R>[] {
  const shared = shareOfAttention(rows).rows;
  const perHour = rows.map((row) => row.contribution_per_hour).filter((value) => value !== null);
  const usual = median(perHour) ?? 0;
  const gap = (row: Attention<R>) => row.contribution_share - row.hours_share;
  return shared
    .filter(
      (row) => row.attention !== null && row.attention < littleAttention && row.contribution_share >= weight,
    )
    .filter((row) => (row.hours ?? 0) >= 0 && row.silent_since === null)
    .filter((row) => row.contribution_per_hour === null || row.contribution_per_hour >= usual)
    .sort((a, b) => gap(b) - gap(a) || byId(a, b))
    .slice(0, most);
}
