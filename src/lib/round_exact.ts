/**
 * Parts rounded to `decimals` so that they add up to the rounded total, by the largest remainder: every part is
 * rounded down, and what is missing goes to those that lost most. Halves of the total round away from zero, as
 * DECIMAL does in SQL. Throws a RangeError where the parts do not add up to the total in the first place.
 */
export function roundExact(parts: readonly number[], total: number, decimals: number): number[] {
  const scale = 10 ** decimals;
  const sum = parts.reduce((a, b) => a + b, 0);
  const size = parts.reduce((a, b) => a + Math.abs(b), Math.abs(total));
  if (!(Math.abs(sum - total) <= 1 / scale + 1e-9 * size)) {
    throw new RangeError(`parts add up to ${sum}, not to their total ${total}`);
  }
  const scaled = parts.map((part) => written(part * scale));
  const units = scaled.map(Math.floor);
  const missing =
    Math.sign(total) * Math.round(written(Math.abs(total) * scale)) - units.reduce((a, b) => a + b, 0);
  const each = Math.trunc(missing / (parts.length || 1));
  const left = missing - each * parts.length;
  const byRemainder = scaled
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => Math.sign(left) * (b.remainder - a.remainder) || a.i - b.i);
  const favoured = new Set(byRemainder.slice(0, Math.abs(left)).map(({ i }) => i));
  return units.map((unit, i) => {
    const rounded = (unit + each + (favoured.has(i) ? Math.sign(left) : 0)) / scale;
    return rounded === 0 ? 0 : rounded;
  });
}

/** The number as one would write it: 0.29 × 100 is 29, not 28.999999999999996. */
function written(value: number): number {
  return Number(value.toPrecision(15));
}
