/** One month of a ratio: what is counted in it (hours, euros) and what it is counted per (orders, revenue). */
export interface RatioMonth {
  readonly amount: number;
  readonly volume: number;
}

/** The sums of some months. */
export function sumOf(months: readonly RatioMonth[]): RatioMonth {
  return months.reduce(
    (sum, { amount, volume }) => ({ amount: sum.amount + amount, volume: sum.volume + volume }),
    { amount: 0, volume: 0 },
  );
}

/** The ratio of the sums. */
export function ratioOf({ amount, volume }: RatioMonth): number {
  return amount / volume;
}

/**
 * Calls `visit` for every choice of as many of the months for "after": the change of the ratio that it shows, and by how much that change
 * falls for each unit by which the true months after are lowered (1 for the true choice). Both are NaN where a side has no volume.
 */
export function eachSplit(
  before: readonly RatioMonth[],
  after: readonly RatioMonth[],
  visit: (change: number, part: number) => void,
): void {
  const all = [...before, ...after];
  const total = sumOf(all);
  const trulyAfter = sumOf(after).volume;
  const choose = (from: number, left: number, amount: number, volume: number, truly: number): void => {
    if (left === 0) {
      const rest = total.volume - volume;
      if (volume <= 0 || rest <= 0) return visit(NaN, NaN);
      return visit(
        amount / volume - (total.amount - amount) / rest,
        truly / volume - (trulyAfter - truly) / rest,
      );
    }
    for (let i = from; i <= all.length - left; i += 1) {
      const month = all[i]!;
      const more = i < before.length ? 0 : month.volume;
      choose(i + 1, left - 1, amount + month.amount, volume + month.volume, truly + more);
    }
  };
  choose(0, after.length, 0, 0, 0);
}
