import type { Formats } from "../../lib/text/format.js";
import type { summary } from "../../lib/words/summary.js";
import type { KeyFigureOptions } from "../charts/key_figure.js";

/** A change as a key figure tells it: in words, and whether it is a gain. */
export type KeyChange = Required<Pick<KeyFigureOptions, "change" | "tone">>;

/** What a change is written with. */
interface ChangeText {
  readonly text: (typeof summary)["en"]["key"];
  readonly formats: Formats;
}

/** Changes smaller than this, 0–1, are neither gain nor loss: they are written as 0.0%. */
const leastChange = 0.0005;

/** A change of a share in percentage points; null where there is no year before to compare with. */
export function pointsChange(change: number | null, { text, formats }: ChangeText): KeyChange {
  if (change === null) return { change: text.no_change, tone: "neutral" };
  return { change: text.change(formats.points(change)), tone: toneOf(change) };
}

/** A change in percent of what it was a year before, where that was above zero. */
export function relativeChange(
  value: number | null,
  before: number | null,
  { text, formats }: ChangeText,
): KeyChange {
  const ratio = value !== null && before !== null && before > 0 ? value / before - 1 : null;
  if (ratio === null) return { change: text.no_change, tone: "neutral" };
  return { change: text.change(`${ratio > 0 ? "+" : ""}${formats.share(ratio)}`), tone: toneOf(ratio) };
}

function toneOf(change: number): "gain" | "loss" | "neutral" {
  return Math.abs(change) < leastChange ? "neutral" : change > 0 ? "gain" : "loss";
}
