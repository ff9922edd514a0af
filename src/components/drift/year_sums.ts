import { bridgeNumbers, sumEffects, type BridgeNumbers } from "../../lib/bridge_numbers.js";
import { totalOf } from "../../lib/bridge_totals.js";
import type { PortfolioBridge } from "../../schema.js";
import type { ChainYear } from "../charts/year_chain.js";
import { readTable } from "../tables.js";
import { sumOfAll } from "./bridge_sum.js";
import type { DriftCustomer, DriftData } from "./drift_data.js";

/** The years of the chain as they were summed at build, for all customers. */
export function yearsOfAll(rows: readonly PortfolioBridge[]): ChainYear[] {
  return rows
    .filter(({ comparison }) => comparison === "year")
    .map((row) => ({ to: row.year_to, steps: sumOfAll(row).steps, after: row.value_after }));
}

/** Reads the chain of every customer; years are named by their last day. */
export async function readYears(href: string, { customers }: DriftData): Promise<BridgeNumbers> {
  const rows = await readTable(href, "year_bridges", {
    columns: ["customer_id", "year_to", "effect", "amount"],
  });
  const named = rows.map((row) => ({ ...row, name: row.year_to.toISOString() }));
  const ids: string[] = [];
  for (const { customer_id, at } of customers) ids[at] = customer_id;
  return bridgeNumbers(ids, [...new Set(named.map(({ name }) => name))].sort(), named);
}

/** The years of the chain of some customers; each year ends where the next begins, the last at what they yield now. */
export function yearsOf(customers: readonly DriftCustomer[], numbers: BridgeNumbers): ChainYear[] {
  const places = customers.map(({ at }) => at);
  let after = customers.reduce((sum, one) => sum + (one.contribution ?? one.gross_margin ?? 0), 0);
  const years: ChainYear[] = [];
  for (const name of [...numbers.names].reverse()) {
    const steps = sumEffects(numbers, places, name);
    years.unshift({ to: new Date(name), steps, after });
    after -= totalOf(steps);
  }
  return years;
}
