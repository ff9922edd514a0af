import type { DrawnWhale } from "../../lib/whale_curve.js";
import type { Formats } from "../../lib/format.js";
import { spread } from "./lanes.js";
import { clip, textWidth } from "./style.js";
import type { WhaleFrame } from "./whale_frame.js";

/** A customer on the curve. */
export type WhalePoint = DrawnWhale["points"][number];

/** A customer whose name stands beside the curve. */
export interface WhaleName extends WhalePoint {
  readonly anchor: "start" | "end";
  readonly ink: string;
  /** Pixels from its point down to its name. */
  readonly shift: number;
  readonly label: string;
}

/** Height of a line of names, in pixels. */
const lineHeight = 16;

/** Who makes the curve climb stands beside its first steps, who pulls it down below its end; `most` of each at most. Names that stand beside others have half of the width. */
export function whaleNames(
  points: readonly WhalePoint[],
  { height, top, bottom, inner, high, low }: WhaleFrame,
  { most, formats }: { most: number; formats: Pick<Formats, "compact"> },
): WhaleName[] {
  const first = points.filter((point) => point.value > 0).slice(0, most);
  const last = points.filter((point) => point.value < 0).slice(-most);
  const rise = height - top - bottom;
  const yOf = (point: WhalePoint) => top + ((high - point.cumulative) / (high - low || 1)) * rise;
  const firstAt = first.map((point) => yOf(point));
  const places = spread(firstAt, lineHeight, top + 8, height - bottom - 8);
  const end = yOf(points.at(-1)!);
  const below = end < height / 2 ? 1 : -1;
  const lastPlaces = last.map((_, i) => end + below * (24 + lineHeight * i));
  const areBeside = places.some((one) => lastPlaces.some((other) => Math.abs(one - other) < lineHeight));
  const room = areBeside ? inner / 2 - 16 : inner * 0.62;
  const named = (point: WhalePoint, anchor: "start" | "end", ink: string, shift: number): WhaleName => {
    const amount = formats.compact(point.value);
    const label = `${clip(point.name, room - textWidth(amount))} ${amount}`;
    return { ...point, anchor, ink, shift, label };
  };
  return [
    ...first.map((point, i) => named(point, "start", "var(--ink)", places[i]! - firstAt[i]!)),
    ...last.reverse().map((point, i) => named(point, "end", "var(--loss-ink)", lastPlaces[i]! - yOf(point))),
  ];
}
