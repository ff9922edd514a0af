import { halfCent } from "../text/cents.js";

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
 * Equal values stand in id order. peak = Σ max(value, 0), total = Σ value, eroded = peak − total (docs/metrics.md, Whale curve and concentration).
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

/** What is drawn of a curve: some of its points with who they are, and what all of them come to. */
export interface DrawnWhale {
  /** In order: at most some 400 evenly spaced, the top, the first and last few and the end always among them. */
  points: (Omit<WhalePoint, "share"> & { name: string })[];
  /** Customers on the whole curve, and those whose value is below 0. */
  count: number;
  loss_count: number;
  peak: number;
  total: number;
}

/** The first point at which a curve is highest, to the cent; undefined without points. */
export function topOf<P extends { readonly cumulative: number }>(
  points: readonly P[],
  peak: number,
): P | undefined {
  return points.find(({ cumulative }) => cumulative >= peak - halfCent);
}

/** Points that a curve is drawn with, about, and those at either end whose customers are named. */
const drawn = 400;
const namedAtEnds = 5;

/** The curve of customers whose value is known, thinned to what is drawn of it; in currency. */
export function drawnWhale(
  rows: readonly { readonly customer_id: string; readonly name: string; readonly value: number | null }[],
): DrawnWhale {
  const known = rows.filter((row) => row.value !== null);
  const { points, peak, total } = whaleCurve(
    known.map(({ customer_id: id, value }) => ({ id, value: value! })),
  );
  const nameOf = new Map(known.map(({ customer_id, name }) => [customer_id, name]));
  const step = Math.max(1, Math.ceil((points.length + 1) / drawn));
  const top = topOf(points, peak)?.k ?? 0;
  const isKept = (k: number) =>
    k % step === 0 || k === top || k <= namedAtEnds || k > points.length - namedAtEnds;
  return {
    points: points
      .filter(({ k }) => isKept(k))
      .map(({ id, k, value, cumulative }) => ({ id, k, value, cumulative, name: nameOf.get(id)! })),
    count: points.length,
    loss_count: points.filter(({ value }) => value < 0).length,
    peak,
    total,
  };
}
