import { decimal } from "./as_written.js";

/**
 * Parts rounded to `decimals` so that they add up to the rounded total, by the largest remainder: every part is
 * rounded down, and what is missing goes to those that lost most. Halves of the total round away from zero, as
 * DECIMAL does in SQL. Throws a RangeError where the parts do not add up to the total in the first place.
 */
export function roundExact(parts: readonly number[], total: number, decimals: number): number[] {
  const scale = 10 ** decimals;
  let sum = 0;
  let size = Math.abs(total);
  for (const part of parts) {
    sum += part;
    size += Math.abs(part);
  }
  if (!(Math.abs(sum - total) <= 1 / scale + 1e-9 * size)) {
    throw new RangeError(`parts add up to ${sum}, not to their total ${total}`);
  }
  const scaled = parts.map((part) => decimal(part * scale));
  const units = scaled.map(Math.floor);
  const missing =
    Math.sign(total) * Math.round(decimal(Math.abs(total) * scale)) - units.reduce((a, b) => a + b, 0);
  const each = Math.trunc(missing / (parts.length || 1));
  const left = missing - each * parts.length;
  const rounded = units.map((unit) => unit + each);
  if (left !== 0) {
    const remainder = (i: number) => scaled[i]! - units[i]!;
    const byRemainder = [...units.keys()].sort(
      (a, b) => Math.sign(left) * (remainder(b) - remainder(a)) || a - b,
    );
    for (const i of byRemainder.slice(0, Math.abs(left))) rounded[i]! += Math.sign(left);
  }
  return rounded.map((unit) => unit / scale || 0);
}
