import type { DuckDBConnection } from "@duckdb/node-api";
import { roundExact } from "../../lib/round_exact.js";
import { serviceBridge, type ServiceEffect } from "../../lib/service_bridge.js";
import { serviceEffects as effects } from "../../schema.js";
import { eachGroup, fillTable } from "../database.js";

type Side = "before" | "after";
type Service = Record<ServiceEffect, number>;

/** One row of `service_windows`; change is cost to serve before − after. */
type ServiceWindows = { bridge_no: number; change: number } & Record<
  `${"volume" | "orders" | "hours" | "rate"}_${Side}`,
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
  const side = (name: Side) => ({
    volume: windows[`volume_${name}`],
    orders: windows[`orders_${name}`],
    hours: windows[`hours_${name}`],
    rate: windows[`rate_${name}`],
  });
  const service = settle(serviceBridge({ before: side("before"), after: side("after") }), windows.change);
  const rounded = roundExact(
    effects.map((effect) => service[effect]),
    windows.change,
    4,
  );
  return Object.fromEntries(effects.map((effect, i) => [effect, rounded[i]])) as Service;
}

/** Hours of a window below zero have no rate of their own; what that leaves goes to the effect that weighs most. */
function settle(service: Service, change: number): Service {
  const left = change - effects.reduce((sum, effect) => sum + service[effect], 0);
  const heaviest = effects.reduce((most, effect) =>
    Math.abs(service[effect]) > Math.abs(service[most]) ? effect : most,
  );
  return { ...service, [heaviest]: service[heaviest] + left };
}
