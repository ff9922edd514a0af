/** A label that wants to stand at x, with the width of its text. */
export interface LaneLabel {
  readonly x: number;
  readonly width: number;
}

/** Where a label stands: its lane from 0, and on which side of x. */
export interface LanePlace {
  readonly lane: number;
  readonly anchor: "start" | "end";
}

/**
 * Lanes for labels on one line so that no two overlap, in the order given by x; near the right edge a label stands left of x.
 * @param room right edge in the same unit as x
 */
export function lanes(labels: readonly LaneLabel[], room: number, gap = 8): LanePlace[] {
  const taken: { from: number; to: number }[][] = [];
  const places = new Array<LanePlace>(labels.length);
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.x - labels[b]!.x || a - b);
  for (const index of order) {
    const { x, width } = labels[index]!;
    const anchor = x + width > room ? "end" : "start";
    const span = anchor === "start" ? { from: x, to: x + width + gap } : { from: x - width - gap, to: x };
    let lane = taken.findIndex((spans) => spans.every(({ from, to }) => span.to <= from || span.from >= to));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]!.push(span);
    places[index] = { lane, anchor };
  }
  return places;
}

/** Positions moved apart, as little as needed from the top down, so that neighbours are at least `gap` apart. */
export function spread(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]! || a - b);
  const placed = [...positions];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(positions[index]!, floor);
    floor = placed[index] + gap;
  }
  let ceiling = high;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index]!, ceiling);
    ceiling = placed[index] - gap;
  }
  return placed;
}
