/** Gini coefficient of a whole population: 2Σ i·xᵢ/(nΣx) − (n+1)/n, x ascending; null with a negative value or without any positive one. */
export function gini(values: readonly number[]): number | null {
  const total = shareable(values);
  if (total === null) return null;
  const n = values.length;
  const weighted = [...values].sort((a, b) => a - b).reduce((sum, value, i) => sum + (i + 1) * value, 0);
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** Herfindahl–Hirschman index: the sum of squared shares, 1/n to 1; null as for `gini`. */
export function hhi(values: readonly number[]): number | null {
  const total = shareable(values);
  return total === null ? null : values.reduce((sum, value) => sum + (value / total) ** 2, 0);
}

/** The number of equally large customers that would be as concentrated: 1 ÷ HHI; null as for `gini`. */
export function effectiveNumber(values: readonly number[]): number | null {
  const index = hhi(values);
  return index === null ? null : 1 / index;
}

/** Decimals of that number as it is written: of a handful one, for of two customers whole numbers would know no difference. */
export const effectiveDigits = (effective: number | null): number => ((effective ?? 0) < 10 ? 1 : 0);

/** The share (0–1) of all value that the `k` largest hold; null as for `gini`. */
export function topShare(values: readonly number[], k: number): number | null {
  const total = shareable(values);
  if (total === null) return null;
  const largest = [...values].sort((a, b) => b - a).slice(0, Math.max(0, k));
  return largest.reduce((sum, value) => sum + value, 0) / total;
}

/** What is drawn of the Lorenz curve from the largest customer on, with the concentration of all. */
export interface DrawnLorenz {
  /** Place from the largest, and value up to and including it; the first 50, some 300 besides, and those at 1%, 5% and 20%. */
  points: { k: number; cumulative: number }[];
  /** Customers on the whole curve, and those left out because their value is not positive. */
  count: number;
  left: number;
  effective: number | null;
  gini: number | null;
}

/** Percentages of the customers that are marked on the curve. */
export const marked = [1, 5, 20] as const;

/** The curve of all positive values, thinned to what is drawn of it. */
export function drawnLorenz(all: readonly number[]): DrawnLorenz {
  const values = all.filter((value) => value > 0).sort((a, b) => b - a);
  const step = Math.max(1, Math.ceil((values.length + 1) / 300));
  const kept = new Set(marked.map((percent) => Math.ceil((percent * values.length) / 100)));
  const points: DrawnLorenz["points"] = [];
  let cumulative = 0;
  for (const [at, value] of values.entries()) {
    const k = at + 1;
    cumulative += value;
    if (k % step === 0 || k < 50 || k === values.length || kept.has(k)) points.push({ k, cumulative });
  }
  const left = all.length - values.length;
  return { points, count: values.length, left, effective: effectiveNumber(values), gini: gini(values) };
}

function shareable(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total > 0 && values.every((value) => value >= 0) ? total : null;
}
