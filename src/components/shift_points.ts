/** A change of margin % and the parts that it is made of, each 0–1; the last one cannot be split. */
export interface Shift {
  readonly margin_share_before: number | null;
  readonly margin_share_after: number | null;
  readonly rate_points: number | null;
  readonly mix_points: number | null;
  readonly not_decomposable_points: number | null;
}

/** Tenths of a point. */
const tenths = (share: number | null) => Math.round((share ?? 0) * 1000);

/**
 * The parts of a change of margin %, written in points so that they add up to the change between the margins as they are written: what
 * rounding leaves goes to the largest. The part that cannot be split is null where it is less than a twentieth of a point.
 */
export function shiftPoints(
  { margin_share_before, margin_share_after, rate_points, mix_points, not_decomposable_points }: Shift,
  points: (share: number) => string,
): readonly [rate: string, mix: string, apart: string | null] {
  const isApart = Math.abs(not_decomposable_points ?? 0) >= 0.0005;
  const parts = [rate_points, mix_points, isApart ? not_decomposable_points : 0].map(tenths);
  const left =
    tenths(margin_share_after) - tenths(margin_share_before) - parts.reduce((sum, part) => sum + part, 0);
  const sizes = parts.map(Math.abs);
  // More than rounding can leave is no matter of rounding.
  if (Math.abs(left) <= parts.length) parts[sizes.indexOf(Math.max(...sizes))]! += left;
  const [rate, mix, apart] = parts.map((part) => points(part / 1000));
  return [rate!, mix!, isApart ? apart! : null];
}
