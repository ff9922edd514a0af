import { tiers, type PyramidTier, type Tier } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import type { ChartOptions } from "./figure.js";

/** What a pyramid needs of `pyramid_tiers`. */
export type PyramidRow = Pick<
  PyramidTier,
  "measure" | "period" | "tier" | "customer_count" | "value" | "value_share" | "hours" | "hours_share"
>;

/** The periods of `pyramid_tiers`. */
export type Period = "current" | "prior";

/** One silhouette of a pyramid: a length (−1 to 1) a row and period, and how it is written. */
export interface PyramidPanel<K extends string = Tier> {
  readonly label: string;
  /** Whether its lengths are shares, on the scale of all silhouettes that have them. */
  readonly hasShares: boolean;
  /** Share of the longest bar; null where the input cannot give it. */
  length(key: K, period: Period): number | null;
  value(key: K): string;
  share(key: K): string;
  /** The value written in full, now and a year ago. */
  exact(key: K): string;
  prior(key: K): string;
  /** What it is, with the value in full, now and where it is known a year ago. */
  told(key: K): string;
}

/** What the silhouettes and their sentence are written with. */
export type PanelOptions = Pick<ChartOptions, "words" | "formats"> & { readonly measure: string };

/** The silhouettes: customers, value and, where hours are known, hours; shares of all three on the same scale. */
export function pyramidPanels(
  rows: readonly PyramidRow[],
  { words, formats, measure }: PanelOptions,
): PyramidPanel[] {
  const text = words.charts.pyramid;
  const find = (tier: Tier, period: Period) =>
    rows.find((row) => row.measure === measure && row.tier === tier && row.period === period);
  const active = tiers.filter((tier) => tier !== "inactive");
  const all = (["current", "prior"] as const).flatMap((period) =>
    active.flatMap((tier) => find(tier, period) ?? []),
  );
  const customers = (period: Period) =>
    all.filter((row) => row.period === period).reduce((sum, row) => sum + row.customer_count, 0);
  const countShare = (row: PyramidRow) => row.customer_count / (customers(row.period) || 1);
  const isRate = measure === "contribution_per_hour";
  // Of a total that is not positive there are no shares: then amounts stand against the largest of them.
  const hasShares = !isRate && all.every((row) => row.value_share !== null || row.value === null);
  const shares = all.flatMap((row) => [
    countShare(row),
    row.hours_share ?? 0,
    hasShares ? (row.value_share ?? 0) : 0,
  ]);
  const longest = Math.max(...shares.map(Math.abs), 0.01);
  const dearest = Math.max(...all.map((row) => Math.abs(row.value ?? 0)), 1e-9);
  const panel = (
    label: string,
    share: (row: PyramidRow) => number | null,
    write: (row: PyramidRow) => string,
    { scale = longest, exact = write }: { scale?: number; exact?: (row: PyramidRow) => string } = {},
  ): PyramidPanel => {
    const length = (tier: Tier, period: Period) => {
      const row = find(tier, period);
      const value = row ? share(row) : null;
      return value === null || !Number.isFinite(value) ? null : value / scale;
    };
    const written = (tier: Tier, period: Period, as = exact) => {
      const row = find(tier, period);
      return row ? as(row) : "–";
    };
    const shareText = (tier: Tier) => {
      const row = find(tier, "current");
      return scale !== dearest && row ? formats.share(share(row), 0) : "";
    };
    return {
      label,
      hasShares: scale !== dearest,
      length,
      value: (tier) => written(tier, "current", write),
      share: shareText,
      exact: (tier) => written(tier, "current"),
      prior: (tier) => written(tier, "prior"),
      told: (tier) =>
        text.told(label, written(tier, "current"), find(tier, "prior") ? written(tier, "prior") : null),
    };
  };
  const name = nameOf(words.common.measures, measure);
  const panels = [
    panel(text.customers, countShare, (row) => formats.count(row.customer_count)),
    isRate
      ? panel(
          name,
          (row) => row.value,
          (row) => text.per_hour(formats.money(row.value)),
          { scale: dearest },
        )
      : panel(
          name,
          (row) => (hasShares ? row.value_share : row.value),
          (row) => formats.compact(row.value),
          { scale: hasShares ? longest : dearest, exact: (row) => formats.money(row.value) },
        ),
  ];
  const hasHours = all.some((row) => row.hours != null);
  return hasHours
    ? [
        ...panels,
        panel(
          text.hours,
          (row) => row.hours_share,
          (row) => text.hour_count(formats.count(row.hours)),
        ),
      ]
    : panels;
}
