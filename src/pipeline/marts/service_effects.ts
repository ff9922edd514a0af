import type { DuckDBConnection } from "@duckdb/node-api";
import { roundExact } from "../../lib/text/round_exact.js";
import { serviceBridge, type ServiceEffect } from "../../lib/bridge/service_bridge.js";
import { serviceEffects as effects } from "../../schema.js";
import { eachGroup, fillTable } from "../database.js";

type Service = Record<ServiceEffect, number>;

/** One row of `service_windows`; change is cost to serve before − after. */
type ServiceWindows = { bridge_no: number; change: number } & Record<
  `${"volume" | "orders" | "hours" | "rate"}_${"before" | "after"}`,
  number
>;

/**
 * Fills `service_effects` (bridge of a customer) from `service_windows`: in the four decimals of money the effects add up to
 * the change of cost to serve.
 */
export async function serviceEffects(connection: DuckDBConnection): Promise<void> {
  const found: ({ bridge_no: number } & Service)[] = [];
  const sql = "select * from service_windows order by bridge_no";
  await eachGroup<ServiceWindows>(connection, sql, (_customer, bridges) => {
    for (const windows of bridges) found.push({ bridge_no: windows.bridge_no, ...effectsOf(windows) });
  });
  const amounts = Object.fromEntries(effects.map((effect) => [effect, "DOUBLE" as const]));
  await fillTable(connection, "service_effects", { bridge_no: "INTEGER", ...amounts }, found);
}

function effectsOf(windows: ServiceWindows): Service {
  const service = serviceBridge({
    before: {
      volume: windows.volume_before,
      orders: windows.orders_before,
      hours: windows.hours_before,
      rate: windows.rate_before,
    },
    after: {
      volume: windows.volume_after,
      orders: windows.orders_after,
      hours: windows.hours_after,
      rate: windows.rate_after,
    },
  });
  settle(service, windows.change);
  const parts = effects.map((effect) => service[effect]);
  const rounded = roundExact(parts, windows.change, 4);
  for (let i = 0; i < effects.length; i += 1) service[effects[i]!] = rounded[i]!;
  return service;
}

/** Hours of a window below zero have no rate of their own; what that leaves goes to the effect that weighs most. */
function settle(service: Service, change: number): void {
  let sum = 0;
  let heaviest: ServiceEffect = effects[0];
  for (const effect of effects) {
    sum += service[effect];
    if (Math.abs(service[effect]) > Math.abs(service[heaviest])) heaviest = effect;
  }
  service[heaviest] += change - sum;
}
