import { halfUnit } from "../../lib/text/cents.js";
import type { DrawnWhale } from "../../lib/tiers/whale_curve.js";
import type { ChartOptions } from "./figure.js";
import { textWidth } from "./style.js";

/** Where the curve stands, in pixels, its greatest and least value, and what is written at its end. */
export interface WhaleFrame {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Width between its sides. */
  readonly inner: number;
  readonly high: number;
  readonly low: number;
  readonly endText: string;
  /** What the last customers take away; null where it hardly shows. */
  readonly erodedText: string | null;
}

/** Whether the last customers take away so much that it shows. */
export function isErodedWhale({ peak, total }: Pick<DrawnWhale, "peak" | "total">): boolean {
  return peak - total > 0.005 * peak && peak - total > halfUnit;
}

/** The room that a curve needs at a width for its axis and for what is written at its end. */
export function whaleFrame(
  { peak, total }: Pick<DrawnWhale, "peak" | "total">,
  { words, formats, width }: Pick<ChartOptions, "words" | "formats"> & { width: number },
): WhaleFrame {
  const text = words.charts.whale;
  const isEroded = isErodedWhale({ peak, total });
  const high = Math.max(peak, 0);
  const amount = formats.compact(total);
  const endText = width < 480 ? amount : `${isEroded ? text.end : text.total} ${amount}`;
  const erodedText = isEroded ? formats.compactChange(total - peak) : null;
  const longest = erodedText !== null && erodedText.length > endText.length ? erodedText : endText;
  const right = Math.min(textWidth(longest) + 14, width * 0.34);
  const left = textWidth(formats.compact(high)) + 12;
  return {
    height: Math.min(380, Math.max(240, width * (width < 640 ? 0.5 : 0.42))),
    ...{ top: 34, bottom: 36, left, right, inner: width - left - right },
    ...{ high, low: Math.min(0, total), endText, erodedText },
  };
}
