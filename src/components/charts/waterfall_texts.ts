import * as Plot from "@observablehq/plot";
import type { Formats } from "../../lib/text/format.js";
import { clip, signInk } from "./style.js";
import type { PlacedBar, WaterfallBar } from "./waterfall_bars.js";

/** Pixels from the middle of a row down to that of its bar: where there is no room beside the bars, labels stand above them. */
export const rowMiddle = (isNarrow: boolean) => (isNarrow ? 9 : 0);

/** The amount behind each of some bars of one kind, and its label before it, in so many pixels. */
export function barTexts(
  bars: readonly PlacedBar[],
  { amount, isNarrow, room }: { amount: (bar: PlacedBar) => string; isNarrow: boolean; room: number },
): Plot.Markish[] {
  const style = { y: "key", fontWeight: bars[0]?.kind === "total" ? 600 : 400 };
  return [
    Plot.text(bars, {
      ...style,
      x: (bar: PlacedBar) => Math.max(bar.from, bar.to),
      text: amount,
      fill: (bar: PlacedBar) => (bar.kind === "total" ? "var(--ink)" : signInk(bar.amount)),
      stroke: "var(--ground)",
      strokeWidth: 5,
      fontVariant: "tabular-nums",
      textAnchor: "start",
      dx: 6,
      dy: rowMiddle(isNarrow),
    }),
    Plot.text(bars, {
      ...style,
      frameAnchor: "left",
      text: (bar: PlacedBar) => clip(bar.label, room),
      fill: "var(--ink)",
      stroke: "var(--ground)",
      strokeWidth: 5,
      textAnchor: isNarrow ? "start" : "end",
      dx: isNarrow ? 3 : -8,
      dy: isNarrow ? -11 : 0,
    }),
  ];
}

/** Money below which amounts beside bars are whole: written in short, totals that differ would look alike. */
const short = 10_000;

/** The writer of the amounts beside some bars: in short where one of them is long, else all of them whole. */
export function amountWriter(
  bars: readonly Pick<WaterfallBar, "amount">[],
  formats: Pick<Formats, "money" | "change" | "compact" | "compactChange">,
): (bar: Pick<WaterfallBar, "kind" | "amount">) => string {
  if (bars.every(({ amount }) => Math.abs(amount) < short)) return (bar) => writtenAmount(bar, formats);
  return ({ kind, amount }) => (kind === "total" ? formats.compact(amount) : formats.compactChange(amount));
}

/** The amount of a bar in whole money: of a step with the sign of a change. */
export function writtenAmount(
  { kind, amount }: Pick<WaterfallBar, "kind" | "amount">,
  formats: Pick<Formats, "money" | "change">,
): string {
  return kind === "total" ? formats.money(amount) : formats.change(amount);
}
