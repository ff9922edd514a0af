import type { DrawnWhale } from "../../lib/tiers/whale_curve.js";
import type { Formats } from "../../lib/text/format.js";
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

/** Pixels between the middle of a name and a line that is clear of it. */
const clear = 9;

/** Who makes the curve climb stands beside its first steps and above zero, who pulls it down below its end and clear of the line; `most` of each at most. Names that stand beside others have half of the width; a first name that the line or another would cross is left out. */
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
  const count = points.at(-1)!.k;
  const yOf = ({ cumulative }: Pick<WhalePoint, "cumulative">) =>
    top + ((high - cumulative) / (high - low || 1)) * rise;
  const xOf = ({ k }: Pick<WhalePoint, "k">) => (k / count) * inner;
  const lineAt = (x: number) => yOf({ cumulative: cumulativeAt(points, (x / inner) * count) });
  const firstAt = first.map((point) => yOf(point));
  const zero = yOf({ cumulative: 0 });
  // Above the line of zero, where there is room for them.
  const floor = zero - top < lineHeight * first.length ? height - bottom : zero;
  const wanted = first.map((point, i) => Math.max(firstAt[i]!, lineAt(xOf(point) + gap) + clear));
  const places = spread(wanted, lineHeight, top + 8, floor - 8);
  const labelOf = ({ name, value }: WhalePoint, room: number) => {
    const amount = formats.compact(value);
    return `${clip(name, room - textWidth(amount))} ${amount}`;
  };
  const end = yOf(points.at(-1)!);
  const isBelow = end < height / 2;
  const reachOf = (room: number) =>
    Math.max(0, ...last.map((point) => textWidth(labelOf(point, room)))) + gap;
  const placesOf = (room: number) => {
    const line = lineAt(Math.max(0, inner - reachOf(room)));
    const from = isBelow ? Math.max(end + 24, line + lineHeight) : end - 24;
    return last.map((_, i) => from + (isBelow ? 1 : -1) * lineHeight * i);
  };
  const wide = inner * 0.62;
  const meets = (place: number) => places.some((other) => Math.abs(place - other) < lineHeight);
  const room = placesOf(wide).some(meets) ? inner / 2 - 16 : wide;
  const lastPlaces = placesOf(room);
  const isClear = ({ label, from, place }: { label: string; from: number; place: number }) => {
    const to = from + textWidth(label);
    const isBeside = lastPlaces.every((other) => Math.abs(place - other) >= lineHeight);
    return to <= inner && lineAt(to) <= place - clear / 2 && (isBeside || to <= inner - reachOf(room));
  };
  return [
    ...first.flatMap((point, i) => {
      const from = xOf(point) + gap;
      const label = labelOf(point, Math.min(room, inner - from));
      if (!isClear({ label, from, place: places[i]! })) return [];
      return {
        ...point,
        anchor: "start" as const,
        ink: "var(--ink)",
        shift: places[i]! - firstAt[i]!,
        label,
      };
    }),
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
