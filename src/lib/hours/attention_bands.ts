import type { Attention, AttentionRow } from "./attention.js";

/** How a customer's share of hours relates to its share of contribution, in factors of two; or that it brings nothing. */
export const attentionBands = [
  "under_quarter",
  "quarter",
  "half",
  "even",
  "double",
  "over_four",
  "no_value",
] as const;
export type AttentionBand = (typeof attentionBands)[number];

/** The band of a customer: on a log2 axis, whose middle is as many hours as contribution; null without hours and value. */
export function bandOf({
  attention,
  hours_share,
}: Pick<Attention<AttentionRow>, "attention" | "hours_share">): AttentionBand | null {
  if (attention === null) return hours_share > 0 ? "no_value" : null;
  const power = Math.log2(attention);
  if (power < -2) return "under_quarter";
  if (power < -1) return "quarter";
  if (power < 0) return "half";
  if (power < 1) return "even";
  return power < 2 ? "double" : "over_four";
}

/** One band: how many customers stand in it, and what they take and bring, as shares of the whole. */
export interface BandSum {
  readonly band: AttentionBand;
  readonly customer_count: number;
  readonly hours_share: number;
  readonly contribution_share: number;
}

/** Every band in its order, the empty ones too; the shares of all bands add up to those of all customers. */
export function sumBands(rows: readonly Attention<AttentionRow>[]): BandSum[] {
  const nil = { customer_count: 0, hours_share: 0, contribution_share: 0 };
  const sums = new Map(attentionBands.map((band) => [band, { band, ...nil }]));
  for (const row of rows) {
    const band = bandOf(row);
    if (band === null) continue;
    const sum = sums.get(band)!;
    sum.customer_count += 1;
    sum.hours_share += row.hours_share;
    sum.contribution_share += row.contribution_share;
  }
  return [...sums.values()];
}
