/**
 * A figure as it is written in so many decimals, halves away from zero, by its decimal digits: 0.605 in two is 0.61, though the nearest
 * binary number lies below it.
 */
export function asWritten(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(decimal(Math.abs(value) * scale))) / scale;
}

/** The number as one would write it: 0.29 × 100 is 29, not 28.999999999999996. */
export function decimal(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
