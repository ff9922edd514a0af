/** One customer on the curve: its place from 1, its value and all value up to and including it. */
export interface WhalePoint {
  id: string;
  k: number;
  value: number;
  cumulative: number;
  /** Cumulative ÷ total; null unless the total is positive. */
  share: number | null;
}

/** The curve with its peak (all positive value), what is lost after it, and where it ends; in currency. */
export interface WhaleCurve {
  points: WhalePoint[];
  peak: number;
  eroded: number;
  total: number;
}

/**
 * Kaplan & Narayanan's whale curve: customers by value (contribution, say) from best to worst, cumulated.
 * Equal values stand in id order. peak = Σ max(value, 0), total = Σ value, eroded = peak − total (metrics §3).
 */
export function whaleCurve(rows: readonly { id: string; value: number }[]): WhaleCurve {
  const sorted = [...rows].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  let cumulative = 0;
  let peak = 0;
  const climbed = sorted.map(({ id, value }, i) => {
    cumulative += value;
    peak = Math.max(peak, cumulative);
    return { id, k: i + 1, value, cumulative };
  });
  const total = cumulative;
  const points = climbed.map((point) => ({ ...point, share: total > 0 ? point.cumulative / total : null }));
  return { points, peak, eroded: peak - total, total };
}
