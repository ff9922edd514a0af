import { isNothingWhole } from "../../lib/text/cents.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawWaterfall } from "./waterfall.js";
import { isCut, placeBars, type WaterfallBar } from "./waterfall_bars.js";
import { writtenAmount } from "./waterfall_texts.js";

/** The rungs of the contribution ladder (docs/metrics.md, The ladder) in euros over one window; null where the input lacks it. */
export interface Ladder {
  readonly list_revenue?: number | null;
  readonly revenue: number;
  readonly gross_margin?: number | null;
  readonly rebate?: number | null;
  readonly freight?: number | null;
  readonly payment_cost?: number | null;
  readonly cost_to_serve?: number | null;
  readonly contribution?: number | null;
}

export interface LadderWaterfallOptions extends ChartOptions {
  /** Opens what is behind a rung. */
  readonly onOpen?: ((rung: Rung) => void) | null;
}

/** A bar of the ladder: a total, or what is taken off between two. */
export type Rung = keyof Ladder | "discount" | "cost" | "other";

/**
 * From list revenue down to contribution; a rung whose input is absent is absent, not zero.
 * Whatever the known rungs leave unexplained between two totals stands as a rung of its own.
 */
export function LadderWaterfall(
  ladder: Ladder,
  { words, formats, width, document, onOpen = null }: LadderWaterfallOptions,
): HTMLElement {
  const text = words.charts.ladder;
  const bars = rungs(ladder, text).map((bar) => ({
    ...bar,
    open: onOpen && bar.rung !== "other" ? () => onOpen(bar.rung) : null,
  }));
  const parts = { words, document, name: "ladder", title: text.title };
  if (bars.every((bar) => bar.amount === 0)) return emptyFigure(text.empty, parts);
  const last = bars.at(-1)!;
  const share = ladder.revenue > 0 ? formats.share(last.amount / ladder.revenue) : null;
  const say = last.amount < 0 ? text.lost : text.kept;
  const kept =
    share && last.rung !== "revenue"
      ? say(formats.money(ladder.revenue), last.label, formats.money(last.amount), share)
      : text.left(last.label, formats.money(last.amount));
  const sentences = [
    kept,
    ladder.gross_margin == null ? text.no_cost : null,
    ladder.gross_margin != null && ladder.contribution == null ? text.no_hours : null,
    isCut(placeBars(bars)) ? words.charts.bridge.cut : null,
  ];
  const caption = sentences.filter(Boolean).join(" ");
  // One bar is no ladder: the sentence says its figure.
  if (bars.length === 1) return emptyFigure(caption, parts);
  return figureWithTable(drawWaterfall(bars, { words, formats, width, document, label: text.title }), {
    ...parts,
    caption,
    table: {
      columns: [{ label: text.rung }, { label: text.amount, isNumber: true }],
      rows: bars.map((bar) => [bar.label, writtenAmount(bar, formats)]),
    },
  });
}

/** The bars of a ladder, best-known rung last; labels by rung. */
function rungs(ladder: Ladder, label: Readonly<Record<Rung, string>>) {
  const bars: (WaterfallBar & { rung: Rung })[] = [];
  const total = (rung: keyof Ladder, amount: number) =>
    bars.push({ rung, label: label[rung], kind: "total", amount });
  const step = (rung: Rung, amount: number | null | undefined) => {
    if (amount != null && !isNothingWhole(amount))
      bars.push({ rung, label: label[rung], kind: "step", amount });
  };
  if (ladder.list_revenue != null && !isNothingWhole(ladder.list_revenue - ladder.revenue)) {
    total("list_revenue", ladder.list_revenue);
    step("discount", ladder.revenue - ladder.list_revenue);
  }
  total("revenue", ladder.revenue);
  if (ladder.gross_margin == null) return bars;
  step("cost", ladder.gross_margin - ladder.revenue);
  // Where no goods were bought for it, margin is the bar above once more.
  const isRevenue = isNothingWhole(ladder.gross_margin - ladder.revenue);
  if (!isRevenue || ladder.contribution == null) total("gross_margin", ladder.gross_margin);
  if (ladder.contribution == null) return bars;
  const known =
    (ladder.rebate ?? 0) + (ladder.freight ?? 0) + (ladder.payment_cost ?? 0) + (ladder.cost_to_serve ?? 0);
  step("rebate", ladder.rebate == null ? null : -ladder.rebate);
  step("freight", ladder.freight == null ? null : -ladder.freight);
  step("payment_cost", ladder.payment_cost == null ? null : -ladder.payment_cost);
  step("cost_to_serve", ladder.cost_to_serve == null ? null : -ladder.cost_to_serve);
  step("other", ladder.contribution - ladder.gross_margin + known);
  total("contribution", ladder.contribution);
  return bars;
}
