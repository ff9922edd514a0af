import type { Effect } from "../../schema.js";
import { shapleyOfProduct } from "./shapley.js";

/** The effects of cost to serve on contribution, in currency; a rise in cost is negative. */
export type ServiceEffect = Extract<Effect, "service_volume" | "order_size" | "handling_time" | "rate">;

/** What serving one customer took in one period. */
export interface ServicePeriod {
  /** Volume at constant prices, in currency (`product_sums`). */
  volume: number;
  /** Orders, pure credits aside. */
  orders: number;
  /** Service hours. */
  hours: number;
  /** Cost of one service hour, in currency. */
  rate: number;
}

type Factor = (period: ServicePeriod) => number;

const rate: Factor = (period) => period.rate;
const perOrder: Factor = (period) => period.hours / period.orders;

/** The ways to write hours × rate as a product, finest first; each holds where its denominators are positive. */
const readings: { needs: Factor[]; factors: [ServiceEffect, Factor][] }[] = [
  {
    needs: [(period) => period.volume, (period) => period.orders],
    factors: [
      ["service_volume", (period) => period.volume],
      ["order_size", (period) => period.orders / period.volume],
      ["handling_time", perOrder],
      ["rate", rate],
    ],
  },
  {
    needs: [(period) => period.orders],
    factors: [
      ["service_volume", (period) => period.orders],
      ["handling_time", perOrder],
      ["rate", rate],
    ],
  },
  {
    needs: [(period) => period.volume],
    factors: [
      ["service_volume", (period) => period.volume],
      ["handling_time", (period) => period.hours / period.volume],
      ["rate", rate],
    ],
  },
  {
    needs: [],
    factors: [
      ["service_volume", (period) => period.hours],
      ["rate", rate],
    ],
  },
];

/**
 * The change in cost to serve (hours × rate) between two periods by cause, as effects on contribution:
 * volume × orders per volume × hours per order × rate by the four-factor Shapley value (docs/metrics.md, Cost to serve in the bridge), exact.
 * A customer served in one period only (no orders and no hours in the other) is service_volume as a whole.
 * Where a factor is not defined, the bridge stays exact with fewer: without volume, orders take its place;
 * without orders, handling_time is the change of hours per euro of volume; without both, the change in hours
 * is service_volume, so that nothing unknown counts as drift.
 */
export function serviceBridge({
  before,
  after,
}: {
  before: ServicePeriod;
  after: ServicePeriod;
}): Record<ServiceEffect, number> {
  const effects = { service_volume: 0, order_size: 0, handling_time: 0, rate: 0 };
  if (isAbsent(before) || isAbsent(after)) {
    effects.service_volume = before.hours * before.rate - after.hours * after.rate || 0;
    return effects;
  }
  const reading = readings.find(({ needs }) => needs.every((need) => need(before) > 0 && need(after) > 0));
  const factors = reading?.factors ?? [];
  const costs = shapleyOfProduct(
    factors.map(([, factor]) => factor(before)),
    factors.map(([, factor]) => factor(after)),
  );
  factors.forEach(([effect], i) => (effects[effect] = -(costs[i] ?? 0) || 0));
  return effects;
}

function isAbsent({ orders, hours }: ServicePeriod): boolean {
  return !(orders > 0) && hours === 0;
}
