import { isNothingWhole, writtenChange } from "../../lib/text/cents.js";
import { driftEffects, effects, type Effect } from "../../schema.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawWaterfall } from "./waterfall.js";
import { isCut, placeBars, type WaterfallBar } from "./waterfall_bars.js";
import { writtenAmount } from "./waterfall_texts.js";

/** One effect of a margin bridge in euros a year; rows of the same effect are added up. */
export interface BridgeEffect {
  readonly effect: string;
  readonly amount: number;
}

export interface BridgeWaterfallOptions extends ChartOptions {
  /** The value before, with its window in the label; the sum of the effects is the way to `after`. */
  readonly before: { readonly label: string; readonly amount: number };
  readonly after: { readonly label: string; readonly amount: number };
  /** What is followed from before to after, as contribution or gross margin. */
  readonly rung: string;
  /** The question; by default what changed the margin. */
  readonly title?: string;
  /** Whether the sentence says only from what to what. */
  readonly isBrief?: boolean;
  /** Whether its rows stand close, as on paper. */
  readonly isDense?: boolean;
  /** Opens what is behind an effect, or behind the value before or after. */
  readonly onOpen?: ((bar: Effect | "before" | "after") => void) | null;
}

const isDrift = (effect: Effect) => (driftEffects as readonly Effect[]).includes(effect);
const order = [...new Set<Effect>(["price", "cost", ...driftEffects, ...effects])];

/** From the margin before to the margin now: what crept in first, cost beside the price that makes up for it, then volume and what goes with it, paler; effects of nil are left out. */
export function BridgeWaterfall(
  rows: readonly BridgeEffect[],
  {
    words,
    formats,
    width,
    document,
    before,
    after,
    rung,
    title = words.charts.bridge.title,
    isBrief = false,
    isDense = false,
    onOpen = null,
  }: BridgeWaterfallOptions,
): HTMLElement {
  const text = words.charts.bridge;
  const parts = { words, document, name: "bridge", title };
  const sums = new Map<string, number>();
  for (const { effect, amount } of rows) sums.set(effect, (sums.get(effect) ?? 0) + amount);
  const steps = order
    .map((effect) => ({ effect, amount: sums.get(effect) ?? 0 }))
    .filter(({ amount }) => !isNothingWhole(amount));
  if (rows.length === 0) return emptyFigure(text.empty, parts);
  const name = (effect: Effect) => words.common.effects[effect];
  const open = (bar: Effect | "before" | "after") => onOpen && (() => onOpen(bar));
  const bars: WaterfallBar[] = [
    { label: before.label, kind: "total", amount: before.amount, open: open("before") },
    ...steps.map(({ effect, amount }): WaterfallBar => ({
      label: name(effect),
      kind: "step",
      amount,
      isQuiet: !isDrift(effect),
      open: open(effect),
    })),
    { label: after.label, kind: "total", amount: after.amount, open: open("after") },
  ];
  const crept = steps.filter(({ effect }) => isDrift(effect));
  const by = [...steps].sort((a, b) => a.amount - b.amount);
  const [worst, best] = [by[0], by.at(-1)];
  const caption = [
    text.change(
      rung,
      formats.money(before.amount),
      formats.money(after.amount),
      formats.change(writtenChange(before.amount, after.amount)),
    ),
    worst && worst.amount < 0 ? text.worst(name(worst.effect), formats.money(-worst.amount)) : null,
    best && best.amount > 0 ? text.best(name(best.effect), formats.money(best.amount)) : null,
    crept.length > 0 && crept.length < steps.length
      ? text.crept_in(formats.change(crept.reduce((sum, { amount }) => sum + amount, 0)))
      : null,
    isCut(placeBars(bars)) ? text.cut : null,
  ];
  return figureWithTable(drawWaterfall(bars, { words, formats, width, document, label: title, isDense }), {
    ...parts,
    caption: (isBrief ? caption.slice(0, 1) : caption).filter(Boolean).join(" "),
    table: {
      columns: [{ label: text.effect }, { label: text.amount, isNumber: true }],
      rows: bars.map((bar) => [bar.label, writtenAmount(bar, formats)]),
    },
  });
}
