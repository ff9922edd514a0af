import {
  profitabilitySums,
  type LabelledCustomer,
  type ProfitabilitySums,
} from "../../lib/tiers/profitability_sums.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import { profitabilityTiers, type ProfitabilityTier } from "../../schema.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawPyramid } from "./pyramid_drawing.js";
import type { PyramidPanel } from "./pyramid_panels.js";

export interface ProfitabilityPyramidOptions extends ChartOptions {
  readonly text: PyramidWords;
  /** Capacity cost rate of the company, in euros an hour. */
  readonly hourRate: number | null;
  readonly onTier?: (tier: ProfitabilityTier) => void;
}

/** Platinum, gold, iron and lead: customers, contribution and hours of each label side by side (docs/metrics.md, The customer pyramid). */
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
  const { sums, shares, whole } = profitabilitySums(rows);
  const longest = Math.max(
    ...profitabilityTiers.flatMap((tier) => Object.values(shares[tier]).map(Math.abs)),
    0.01,
  );
  const panel = (
    name: string,
    key: keyof ProfitabilitySums,
    write: (value: number) => string,
    exact = write,
  ): PyramidPanel<ProfitabilityTier> => ({
    label: name,
    hasShares: true,
    length: (tier, period) => (period === "current" ? shares[tier][key] / longest : null),
    value: (tier) => write(sums[tier][key]),
    share: (tier) => formats.share(shares[tier][key], 0),
    exact: (tier) => exact(sums[tier][key]),
    prior: () => "",
    told: (tier) => words.charts.pyramid.told(name, exact(sums[tier][key]), null),
  });
  const panels = [
    panel(text.customers, "count", formats.count),
    panel(text.contribution, "contribution", formats.compact, formats.money),
    ...(whole.hours > 0
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
  const { platinum, lead } = sums;
  const best = [formats.count(platinum.count), formats.share(shares.platinum.contribution, 0)] as const;
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
          ...panels.flatMap((one) => [one.exact(tier), one.share(tier)]),
        ]),
      },
    },
  );
}
