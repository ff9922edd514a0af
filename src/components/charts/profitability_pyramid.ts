import type { PyramidWords } from "../../lib/words/pyramid.js";
import { profitabilityTiers, type ProfitabilityTier } from "../../schema.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawPyramid } from "./pyramid_drawing.js";
import type { PyramidPanel } from "./pyramid_panels.js";

/** A customer, or so many alike, as far as their label of profitability goes; euros and hours of the current window. */
export interface LabelledCustomer {
  /** 1 where it is not given. */
  readonly customer_count?: number;
  /** Contribution of those of them whose is positive; that of the one customer where it is not given. */
  readonly positive_contribution?: number;
  readonly profitability_tier: string | null;
  readonly contribution: number | null;
  readonly hours: number | null;
}

export interface ProfitabilityPyramidOptions extends ChartOptions {
  readonly text: PyramidWords;
  /** Capacity cost rate of the company, in euros an hour. */
  readonly hourRate: number | null;
  readonly onTier?: (tier: ProfitabilityTier) => void;
}

/** Platinum, gold, iron and lead: customers, contribution and hours of each label side by side (metrics §2). */
export function ProfitabilityPyramid(
  rows: readonly LabelledCustomer[],
  {
    words,
    formats,
    width = 960,
    document,
    text: { profit: text },
    hourRate,
    onTier,
  }: ProfitabilityPyramidOptions,
): HTMLElement {
  const { h } = dom(document);
  const label = words.common.profitability;
  const parts = { words, document, name: "profitability", title: text.title };
  if (rows.every((row) => row.profitability_tier === null)) return emptyFigure(text.empty, parts);
  const sums = new Map(profitabilityTiers.map((tier) => [tier, sumOf(rows, tier)]));
  const of = (tier: ProfitabilityTier) => sums.get(tier)!;
  const total = (key: keyof Sums) => profitabilityTiers.reduce((all, tier) => all + of(tier)[key], 0);
  const [count, hours] = [total("count"), total("hours")];
  const positive = rows.reduce(
    (sum, row) => sum + (row.positive_contribution ?? Math.max(row.contribution ?? 0, 0)),
    0,
  );
  const shares = {
    count: (tier: ProfitabilityTier) => of(tier).count / (count || 1),
    contribution: (tier: ProfitabilityTier) => of(tier).contribution / (positive || 1),
    hours: (tier: ProfitabilityTier) => of(tier).hours / (hours || 1),
  };
  const longest = Math.max(
    ...Object.values(shares).flatMap((share) => profitabilityTiers.map((tier) => Math.abs(share(tier)))),
    0.01,
  );
  const panel = (
    name: string,
    key: keyof Sums,
    write: (value: number) => string,
  ): PyramidPanel<ProfitabilityTier> => ({
    label: name,
    length: (tier, period) => (period === "current" ? shares[key](tier) / longest : null),
    value: (tier) => write(of(tier)[key]),
    share: (tier) => formats.share(shares[key](tier), 0),
    prior: () => "",
    hover: (tier) => `${label[tier]}: ${write(of(tier)[key])}`,
  });
  const panels = [
    panel(text.customers, "count", formats.count),
    panel(text.contribution, "contribution", formats.compact),
    ...(hours > 0
      ? [panel(text.hours, "hours", (value) => words.charts.pyramid.hour_count(formats.count(value)))]
      : []),
  ];
  const lines = profitabilityTiers.map((tier) => {
    const isDark = tier === "platinum" || tier === "gold";
    return { key: tier, label: label[tier], colour: `var(--profit-${tier})`, isDark };
  });
  const chart = drawPyramid(panels, {
    document,
    lines,
    width,
    title: text.title,
    isCompact: true,
    ...(onTier ? { onLine: onTier } : {}),
  });
  const { platinum, lead } = { platinum: of("platinum"), lead: of("lead") };
  const best = [formats.count(platinum.count), formats.share(shares.contribution("platinum"), 0)] as const;
  return figureWithTable(
    h("div", {}, chart, h("p", { class: "chart-note" }, text.what(formats.money(hourRate)))),
    {
      ...parts,
      caption:
        lead.count === 0
          ? text.caption_no_lead(...best)
          : text.caption(lead.count, formats.count(lead.count), formats.money(lead.contribution), ...best),
      table: {
        columns: [
          { label: text.tier },
          ...panels.flatMap((one) =>
            [one.label, text.share(one.label)].map((name) => ({ label: name, isNumber: true })),
          ),
        ],
        rows: profitabilityTiers.map((tier) => [
          label[tier],
          ...panels.flatMap((one) => [one.value(tier), one.share(tier)]),
        ]),
      },
    },
  );
}

interface Sums {
  count: number;
  contribution: number;
  hours: number;
}

function sumOf(rows: readonly LabelledCustomer[], tier: ProfitabilityTier): Sums {
  const sums = { count: 0, contribution: 0, hours: 0 };
  for (const row of rows) {
    if (row.profitability_tier !== tier) continue;
    sums.count += row.customer_count ?? 1;
    sums.contribution += row.contribution ?? 0;
    sums.hours += row.hours ?? 0;
  }
  return sums;
}
