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

/** Pixels from a point to the name beside it. */
const gap = 8;

/** Who makes the curve climb stands beside its first steps and above zero, who pulls it down below its end and clear of the line; `most` of each at most. Names that stand beside others have half of the width. */
export function whaleNames(
  points: readonly WhalePoint[],
  { height, top, bottom, inner, high, low }: WhaleFrame,
  { most, formats }: { most: number; formats: Pick<Formats, "compact"> },
): WhaleName[] {
  const first = points.filter((point) => point.value > 0).slice(0, most);
  const last = points
    .filter((point) => point.value < 0)
    .slice(-most)
    .reverse();
  const rise = height - top - bottom;
  const yOf = ({ cumulative }: Pick<WhalePoint, "cumulative">) =>
    top + ((high - cumulative) / (high - low || 1)) * rise;
  const firstAt = first.map((point) => yOf(point));
  const zero = yOf({ cumulative: 0 });
  // Above the line of zero, where there is room for them.
  const floor = zero - top < lineHeight * first.length ? height - bottom : zero;
  const places = spread(firstAt, lineHeight, top + 8, floor - 8);
  const labelOf = ({ name, value }: WhalePoint, room: number) => {
    const amount = formats.compact(value);
    return `${clip(name, room - textWidth(amount))} ${amount}`;
  };
  const end = yOf(points.at(-1)!);
  const isBelow = end < height / 2;
  const placesOf = (room: number) => {
    const reach = Math.max(0, ...last.map((point) => textWidth(labelOf(point, room)))) + gap;
    const count = points.at(-1)!.k;
    const line = yOf({ cumulative: cumulativeAt(points, count * Math.max(0, 1 - reach / inner)) });
    const from = isBelow ? Math.max(end + 24, line + lineHeight) : end - 24;
    return last.map((_, i) => from + (isBelow ? 1 : -1) * lineHeight * i);
  };
  const wide = inner * 0.62;
  const meets = (place: number) => places.some((other) => Math.abs(place - other) < lineHeight);
  const room = placesOf(wide).some(meets) ? inner / 2 - 16 : wide;
  const lastPlaces = placesOf(room);
  return [
    ...first.map((point, i) => ({
      ...{ ...point, anchor: "start" as const, ink: "var(--ink)" },
      ...{ shift: places[i]! - firstAt[i]!, label: labelOf(point, room) },
    })),
    ...last.map((point, i) => ({
      ...{ ...point, anchor: "end" as const, ink: "var(--loss-ink)" },
      ...{ shift: lastPlaces[i]! - yOf(point), label: labelOf(point, room) },
    })),
  ];
}

/** How high the line stands over a place on the axis of customers. */
function cumulativeAt(points: readonly WhalePoint[], k: number): number {
  const after = points.findIndex((point) => point.k >= k);
  const [from, to] = [points[after - 1] ?? { k: 0, cumulative: 0 }, points[after]];
  if (!to) return from.cumulative;
  return from.cumulative + ((to.cumulative - from.cumulative) * (k - from.k)) / (to.k - from.k || 1);
}
