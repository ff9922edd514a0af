/** A part of a change of margin %, 0–1, that cannot be split, in points; nothing where it is less than a twentieth of one. */
export function apartPoints(part: number | null, points: (share: number) => string): string | null {
  return part === null || Math.abs(part) < 0.0005 ? null : points(part);
}
