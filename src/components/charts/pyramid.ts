import { tiers, type PyramidTier, type Tier } from "../../schema.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawPyramid } from "./pyramid_drawing.js";
import { pyramidPanels, type PyramidRow } from "./pyramid_panels.js";
import { pyramidSentence } from "./pyramid_sentence.js";
import { tierColour } from "./style.js";

/** Tiers in one sentence, as a list in a text; null where there are none. */
function emptyTiers(
  names: readonly string[],
  text: ChartOptions["words"]["charts"]["pyramid"],
): string | null {
  const last = names.at(-1);
  if (last === undefined) return null;
  const others = names.slice(0, -1).map((name, at) => (at === 0 ? name : name.toLowerCase()));
  return text.empty_tiers(names.length, others.join(", "), last);
}

const shownTiers: readonly Tier[] = tiers.filter((tier) => tier !== "inactive");

export interface PyramidOptions extends ChartOptions {
  readonly measure: PyramidTier["measure"];
  /** Called with the tier that is opened. */
  readonly onTier?: (tier: Tier) => void;
  readonly isCompact?: boolean;
}

/**
 * The customer pyramid: three silhouettes on the same rows — customers, value, hours — so that a mismatch is seen at a glance.
 * Brackets mark where each bar ended a year ago. Rows of one measure, periods current and, where known, prior.
 */
export function Pyramid(
  rows: readonly PyramidRow[],
  { words, formats, width = 960, document, measure, onTier, isCompact = false }: PyramidOptions,
): HTMLElement {
  const text = words.charts.pyramid;
  const panels = pyramidPanels(rows, { words, formats, measure });
  const title = panels.length > 2 ? text.title : text.title_no_hours;
  const parts = { words, document, name: "pyramid", title };
  const mine = rows.filter((row) => row.measure === measure && row.period === "current");
  if (mine.every((row) => row.customer_count === 0)) return emptyFigure(text.empty, parts);
  const { h } = dom(document);
  const hasYearAgo = rows.some((row) => row.measure === measure && row.period === "prior");
  const tierLabel = (tier: Tier) => words.common.tiers[tier];
  const lines = shownTiers.map((tier) => {
    const isDark = tier === "top" || tier === "large";
    return { key: tier, label: tierLabel(tier), colour: tierColour(tier), isDark };
  });
  const chart = drawPyramid(panels, {
    document,
    lines,
    width,
    title,
    isCompact,
    ...(onTier ? { onLine: onTier } : {}),
  });
  const measureLabel = words.common.measures[measure];
  const inactive = mine.find((row) => row.tier === "inactive");
  const empty = shownTiers.filter((tier) => !mine.some((row) => row.tier === tier && row.customer_count > 0));
  const notes = [
    hasYearAgo ? text.ghost : null,
    text.scale,
    ...panels.filter(({ hasShares }) => !hasShares).map(({ label }) => text.own_scale(label)),
    emptyTiers(empty.map(tierLabel), text),
    inactive && inactive.customer_count > 0 ? text.inactive(formats.count(inactive.customer_count)) : null,
    inactive?.hours ? text.inactive_hours(formats.count(inactive.hours)) : null,
    inactive?.value ? text.inactive_value(measureLabel, formats.money(inactive.value)) : null,
  ];
  const cells = (tier: Tier) =>
    panels.flatMap((panel) => [
      panel.exact(tier),
      panel.share(tier),
      ...(hasYearAgo ? [panel.prior(tier)] : []),
    ]);
  return figureWithTable(
    h("div", {}, chart, h("p", { class: "chart-note" }, notes.filter(Boolean).join(" "))),
    {
      ...parts,
      caption: pyramidSentence(rows, { words, formats, measure }),
      table: {
        columns: [
          { label: text.tier },
          ...panels.flatMap(({ label }) =>
            [label, text.share(label), ...(hasYearAgo ? [text.prior(label)] : [])].map((name) => ({
              label: name,
              isNumber: true,
            })),
          ),
        ],
        rows: shownTiers.map((tier) => [tierLabel(tier), ...cells(tier)]),
      },
    },
  );
}
