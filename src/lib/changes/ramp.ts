/** A series that leaves one level and reaches another in a straight line. Indexes count points from 0. */
export interface Ramp {
  /** The first point off the old level, and the first on the new one. */
  at: number;
  until: number;
  before: number;
  after: number;
  /** Weighted residual sum of squares around it. */
  rss: number;
}

/** Where a ramp stands at a point. */
export function rampLevel({ at, until, before, after }: Ramp, point: number): number {
  const share = (point - at + 1) / (until - at + 1);
  return before + (after - before) * Math.min(1, Math.max(0, share));
}
