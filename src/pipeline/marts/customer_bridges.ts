import type { DuckDBConnection } from "@duckdb/node-api";
import { addBridges, bridge, type BridgeProduct, type Period, type QuantityBasis } from "../../lib/bridge.js";
import { constantPriceVolume } from "../../lib/constant_price_volume.js";
import { driftAmount, mainDriftEffect } from "../../lib/drift.js";
import { roundExact } from "../../lib/round_exact.js";
import { serviceBridge, type ServiceEffect } from "../../lib/service_bridge.js";
import { comparisons, effects, type Comparison, type Effect } from "../../schema.js";
import { fillTable, rows } from "../database.js";

interface ProductWindow {
  customer_id: string;
  product_key: string;
  period: "current" | Comparison;
  quantity: number;
  revenue: number;
  cost: number;
  list_revenue: number | null;
  other_revenue: number;
  other_cost: number;
  quantity_basis: QuantityBasis;
}

interface CustomerWindow {
  customer_id: string;
  period: "current" | Comparison;
  /** Null where the cost of the window is not known, though that of others is. */
  margin: number | null;
  /** Rebate, freight and payment cost; null where those of the window are not known, though those of others are. */
  other_cost: number | null;
  orders: number;
  hours: number;
  cost_to_serve: number;
}

/** What the bridges of a report rest on: whether lines carry a cost, and the cost of one service hour of no team, if known. */
export interface BridgeBasis {
  hasCost: boolean;
  hourRate: number | null;
}

/**
 * Fills `customer_bridges` (customer × comparison × effect, zeros left out) and `customer_drifts` (customer with a
 * baseline) from `product_windows` and `customer_windows`. The effects of a customer add up, in the four decimals
 * of money, to the change of its contribution; of its gross margin where hours are unknown; of its net revenue
 * where costs are. There is no bridge from or to a window whose cost is not known though that of others is.
 */
export async function customerBridges(
  connection: DuckDBConnection,
  { hasCost, hourRate }: BridgeBasis,
): Promise<void> {
  const products = groupBy(
    await rows<ProductWindow>(
      connection,
      "select * from product_windows order by customer_id, product_key, period",
    ),
  );
  const windows = groupBy(
    await rows<CustomerWindow>(
      connection,
      `select customer_id, period, ${hasCost ? "gross_margin" : "revenue"}::double as margin,
         ${hasCost ? "other_cost" : "0"}::double as other_cost, orders::integer as orders, coalesce(hours, 0)::double as hours,
         ${hasCost ? "coalesce(cost_to_serve, 0)" : "0"}::double as cost_to_serve
       from customer_windows order by customer_id, period`,
    ),
  );
  const amounts: { customer_id: string; comparison: Comparison; effect: Effect; amount: number }[] = [];
  const drifts: {
    customer_id: string;
    drift_amount: number;
    drift_effect?: string;
    drift_effect_amount?: number;
  }[] = [];
  for (const [customer_id, periods] of windows) {
    const after = periods.find(({ period }) => period === "current");
    for (const comparison of comparisons) {
      const before = periods.find(({ period }) => period === comparison);
      if (before?.margin == null || after?.margin == null) continue;
      const pairs = pairProducts(products.get(customer_id) ?? [], comparison, hasCost);
      const found = customerBridge(pairs, before, after, hasCost ? hourRate : null);
      for (const effect of effects) {
        if (found[effect] !== 0) amounts.push({ customer_id, comparison, effect, amount: found[effect] });
      }
      if (comparison !== "baseline") continue;
      const main = mainDriftEffect(found);
      const drift_amount = driftAmount(found);
      drifts.push({
        customer_id,
        drift_amount,
        drift_effect: main?.effect,
        drift_effect_amount: main?.amount,
      });
    }
  }
  await fillTable(
    connection,
    "customer_bridges",
    { customer_id: "VARCHAR", comparison: "VARCHAR", effect: "VARCHAR", amount: "DOUBLE" },
    amounts,
  );
  await fillTable(
    connection,
    "customer_drifts",
    {
      customer_id: "VARCHAR",
      drift_amount: "DOUBLE",
      drift_effect: "VARCHAR",
      drift_effect_amount: "DOUBLE",
    },
    drifts,
  );
}

function customerBridge(
  products: readonly BridgeProduct[],
  before: CustomerWindow,
  after: CustomerWindow,
  hourRate: number | null,
): Record<Effect, number> {
  const knowsOther = before.other_cost !== null && after.other_cost !== null;
  const otherOf = ({ other_cost }: CustomerWindow) => (knowsOther ? (other_cost ?? 0) : 0);
  const volume = constantPriceVolume(products);
  const service =
    hourRate === null
      ? {}
      : settle(
          serviceBridge({
            before: { ...served(before, hourRate), volume: volume.before },
            after: { ...served(after, hourRate), volume: volume.after },
          }),
          before.cost_to_serve - after.cost_to_serve,
        );
  const sum = addBridges([bridge(products), service, { other: otherOf(before) - otherOf(after) }]);
  const earned = (window: CustomerWindow) => (window.margin ?? 0) - otherOf(window) - window.cost_to_serve;
  const rounded = roundExact(
    effects.map((effect) => sum[effect]),
    earned(after) - earned(before),
    4,
  );
  return Object.fromEntries(effects.map((effect, i) => [effect, rounded[i] ?? 0])) as Record<Effect, number>;
}

/** What a window took: the rate is the mean over the teams whose hours they were. */
function served({ orders, hours, cost_to_serve }: CustomerWindow, hourRate: number) {
  return { orders, hours, rate: hours > 0 ? cost_to_serve / hours : hourRate };
}

/** Cost to serve is rounded month by month; what that leaves goes to the effect that weighs most. */
function settle(service: Record<ServiceEffect, number>, change: number): Record<ServiceEffect, number> {
  const names = Object.keys(service) as ServiceEffect[];
  const left = change - names.reduce((sum, name) => sum + service[name], 0);
  const heaviest = names.reduce((most, name) =>
    Math.abs(service[name]) > Math.abs(service[most]) ? name : most,
  );
  return { ...service, [heaviest]: service[heaviest] + left };
}

function pairProducts(
  windows: readonly ProductWindow[],
  before: Comparison,
  hasCost: boolean,
): BridgeProduct[] {
  const pairs = new Map<string, BridgeProduct>();
  for (const window of windows) {
    if (window.period !== before && window.period !== "current") continue;
    const pair = pairs.get(window.product_key) ?? { product: window.product_key, before: null, after: null };
    pair[window.period === "current" ? "after" : "before"] = periodOf(window, hasCost);
    pairs.set(window.product_key, pair);
  }
  return [...pairs.values()];
}

function periodOf(window: ProductWindow, hasCost: boolean): Period {
  const {
    quantity,
    revenue,
    cost,
    list_revenue: listRevenue,
    other_revenue,
    other_cost,
    quantity_basis,
  } = window;
  return {
    quantity,
    revenue,
    cost: hasCost ? cost : null,
    listRevenue,
    otherRevenue: other_revenue,
    otherCost: hasCost ? other_cost : 0,
    quantityBasis: quantity_basis,
  };
}

function groupBy<T extends { customer_id: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.customer_id);
    if (group) group.push(one);
    else groups.set(one.customer_id, [one]);
  }
  return groups;
}
