/** A point of the Lorenz curve: the smallest customers' share of all customers and of all value, 0–1. */
export interface LorenzPoint {
  customer_share: number;
  value_share: number;
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), smallest customer first; null where it is not defined:
 * with a negative value or without any positive one. Use it on revenue only (metrics §3).
 */
export function lorenz(values: readonly number[]): LorenzPoint[] | null {
  const total = shareable(values);
  if (total === null) return null;
  const ascending = [...values].sort((a, b) => a - b);
  let held = 0;
  const points = ascending.map((value, i) => {
    held += value;
    return { customer_share: (i + 1) / values.length, value_share: held / total };
  });
  return [{ customer_share: 0, value_share: 0 }, ...points];
}

/** Gini coefficient of a whole population: 2Σ i·xᵢ/(nΣx) − (n+1)/n, x ascending; null as for `lorenz`. */
export function gini(values: readonly number[]): number | null {
  const total = shareable(values);
  if (total === null) return null;
  const n = values.length;
  const weighted = [...values].sort((a, b) => a - b).reduce((sum, value, i) => sum + (i + 1) * value, 0);
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** Gini coefficient corrected for the number of customers: × n/(n−1); null for fewer than two. */
export function giniUnbiased(values: readonly number[]): number | null {
  const biased = gini(values);
  return biased === null || values.length < 2 ? null : (biased * values.length) / (values.length - 1);
}

/** Herfindahl–Hirschman index: the sum of squared shares, 1/n to 1; null as for `lorenz`. */
export function hhi(values: readonly number[]): number | null {
  const total = shareable(values);
  return total === null ? null : values.reduce((sum, value) => sum + (value / total) ** 2, 0);
}

/** The number of equally large customers that would be as concentrated: 1 ÷ HHI; null as for `lorenz`. */
export function effectiveNumber(values: readonly number[]): number | null {
  const index = hhi(values);
  return index === null ? null : 1 / index;
}

/** The share (0–1) of all value that the `k` largest hold; null as for `lorenz`. */
export function topShare(values: readonly number[], k: number): number | null {
  const total = shareable(values);
  if (total === null) return null;
  const largest = [...values].sort((a, b) => b - a).slice(0, Math.max(0, k));
  return largest.reduce((sum, value) => sum + value, 0) / total;
}

function shareable(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total > 0 && values.every((value) => value >= 0) ? total : null;
}
