/** Room on either side for the outermost labels of the axis. */
export const margin = 30;

/** The axis: symlog with constant 100, as Plot draws it. */
export const squeeze = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value / 100));

/** Height of a swarm of dots of a radius: from the fullest stretch of three dots' width, or where more stand on one place, one upon the other. */
export function swarmHeight(
  rows: readonly { readonly amount: number }[],
  place: (value: number) => number,
  radius: number,
): number {
  const size = 2 * radius + 0.6;
  const fullest = (width: number) => {
    const filled = new Map<number, number>();
    for (const { amount } of rows) {
      const slot = Math.floor(place(amount) / width);
      filled.set(slot, (filled.get(slot) ?? 0) + 1);
    }
    return Math.max(...filled.values());
  };
  return Math.max(fullest(3 * size) / 2, fullest(size / 2)) * size + 2 * size;
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

/** The steps of euros a year, alike on both sides of zero, each about three times the one before. */
export const ladder = [
  100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000,
];

/** A step of the axis: how many customers fall in it, and their euros a year together. */
export interface DriftStep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sum: number;
}

/** The steps both ways from zero that hold an amount, and those between; the outermost hold their ends. */
export function driftSteps(amounts: ArrayLike<number>, sizes: readonly number[]): DriftStep[] {
  const edges = [...sizes.map((size) => -size).reverse(), 0, ...sizes];
  const steps = edges.slice(1).map((to, at) => ({ from: edges[at]!, to, count: 0, sum: 0 }));
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at]!;
    let above = 1;
    while (above < edges.length - 1 && amount >= edges[above]!) above += 1;
    const step = steps[above - 1]!;
    step.count += 1;
    step.sum += amount;
  }
  const held = steps.map(({ count }) => count > 0);
  return steps.slice(held.indexOf(true), held.lastIndexOf(true) + 1);
}
