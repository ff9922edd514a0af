/** Mann–Kendall statistic: S counts rises less falls over all pairs; Z is S standardised. */
export interface MannKendall {
  s: number;
  /** Variance of S without trend, corrected for equal values. */
  variance: number;
  /** (S ∓ 1) ÷ √variance; 0 where S is 0. */
  z: number;
}

/**
 * The Mann–Kendall test for a monotone trend (Mann 1945, Kendall 1975; docs/metrics.md, Trend) on values in time order.
 * variance = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)] ÷ 18, with t the sizes of the groups of equal values.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  let s = 0;
  values.forEach((later, j) => {
    for (const earlier of values.slice(0, j)) s += Math.sign(later - earlier);
  });
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  const spread = (n: number) => n * (n - 1) * (2 * n + 5);
  const tied = [...groups.values()].reduce((sum, size) => sum + spread(size), 0);
  const variance = Math.max(0, (spread(values.length) - tied) / 18);
  return { s, variance, z: s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance) };
}
