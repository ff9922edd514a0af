import type { DrawnLorenz } from "../../lib/tiers/concentration.js";
import type { DrawnWhale } from "../../lib/tiers/whale_curve.js";
import type { Row } from "../../schema.js";

type Points = readonly Row<"curve_points">[];
type Sums = Row<"pyramid_sums">;

/** The whale curve as its chart takes it. */
export function whaleOf(
  points: Points,
  { value_count, value_peak, value_total, loss_count }: Sums,
): DrawnWhale {
  const own = points.filter(({ curve }) => curve === "value");
  return {
    points: own.map(({ place, customer_id, name, value, cumulative }) => ({
      id: customer_id!,
      name: name!,
      k: place,
      value: value!,
      cumulative,
    })),
    count: value_count,
    loss_count,
    peak: value_peak ?? 0,
    total: value_total ?? 0,
  };
}

/** The Lorenz curve of revenue as its chart takes it. */
export function lorenzOf(points: Points, sums: Sums): DrawnLorenz {
  const own = points.filter(({ curve }) => curve === "revenue");
  return {
    points: own.map(({ place, cumulative }) => ({ k: place, cumulative })),
    count: sums.revenue_count,
    left: sums.revenue_left,
    effective: sums.effective_number,
    gini: sums.gini,
  };
}
