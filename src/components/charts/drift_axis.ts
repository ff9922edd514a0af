/** Room on either side for the outermost labels of the axis. */
export const margin = 30;

/** The axis: symlog with constant 100, as Plot draws it. */
export const squeeze = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value / 100));

/** The value that stands in the middle between two on the axis. */
export function symmetricMiddle(from: number, to: number): number {
  const middle = (squeeze(from) + squeeze(to)) / 2;
  return Math.sign(middle) * Math.expm1(Math.abs(middle)) * 100;
}

/** Height of a swarm of dots of a radius, from the fullest stretch of three dots' width. */
export function swarmHeight(
  rows: readonly { readonly amount: number }[],
  place: (value: number) => number,
  radius: number,
): number {
  const size = 2 * radius + 0.6;
  const filled = new Map<number, number>();
  for (const { amount } of rows) {
    const slot = Math.floor(place(amount) / (3 * size));
    filled.set(slot, (filled.get(slot) ?? 0) + 1);
  }
  return (Math.max(...filled.values()) / 3) * size * 1.5 + 2 * size;
}

/** The ticks that stand clear of those before them, in the order of their weight. */
export function clearTicks(
  candidates: readonly number[],
  place: (value: number) => number,
  label: number,
): number[] {
  const kept: number[] = [];
  for (const value of candidates)
    if (kept.every((other) => Math.abs(place(other) - place(value)) > label + 6)) kept.push(value);
  return kept;
}
