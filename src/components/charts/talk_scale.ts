/** What a row of the chart of conversations spans, in euros a year from the level before; null where it is not known. */
export interface TalkSpan {
  readonly target_amount: number | null;
  readonly effect_amount: number | null;
  readonly effect_low: number | null;
  readonly effect_high: number | null;
}

/**
 * From where to where the axis runs: every change and target in full, zero too, and ranges as far as they reach at most half as far again;
 * a range that goes on beyond is cut at the edge.
 */
export function talkDomain(rows: readonly TalkSpan[]): readonly [low: number, high: number] {
  const points = rows.flatMap((row) => [row.effect_amount ?? 0, Math.max(row.target_amount ?? 0, 0)]);
  const [least, most] = [Math.min(0, ...points), Math.max(0, ...points)];
  const room = (most - least || 1) / 2;
  const known = (value: number | null) => (value === null ? [] : [value]);
  return [
    Math.max(least - room, Math.min(least, ...rows.flatMap((row) => known(row.effect_low)))),
    Math.min(most + room, Math.max(most, ...rows.flatMap((row) => known(row.effect_high)))),
  ];
}

/** Round values within a stretch, at most so many, zero among them. */
export function roundTicks(low: number, high: number, most: number): number[] {
  const rough = (high - low) / Math.max(1, most) || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999)!;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
