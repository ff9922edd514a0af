import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { storyTruth } from "../../src/demo/truth.js";
import { buildDatabase, withDatabase } from "../../src/pipeline/build.js";
import { rows } from "../../src/pipeline/database.js";
import type { Effect } from "../../src/schema.js";

/** What the generator planted. */
export interface Truth {
  stories: ReturnType<typeof storyTruth>[];
  /** Slips that a conversation ended: planted too, and over. */
  conversations: { customer_id: string }[];
}

/** What the report says of a customer. */
export interface ToldCustomer {
  customer_id: string;
  is_active: boolean;
  is_leak: boolean | null;
  months_of_history: number;
  gross_margin: number | null;
  cost_to_serve: number | null;
  profitability_tier: string | null;
  drift_effect: string | null;
  effects: Partial<Record<Effect, number>>;
  /** The dated changes that are shown. */
  changes: ToldChange[];
}

/** A dated change; months as `2024-03`. */
export interface ToldChange {
  series: string;
  month: string;
  month_from: string;
  month_to: string;
  level_before: number;
  level_after: number;
  yearly_amount: number | null;
}

/** Builds the database of a demo folder and reads what the report tells of its customers, by number; and what was planted. */
export async function readTold(
  folder: string,
  cacheDir: string,
): Promise<{ truth: Truth; told: Map<string, ToldCustomer> }> {
  const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth;
  const { path } = await buildDatabase(folder, { cacheDir });
  const told = await withDatabase(path, async (connection) => {
    const customers = await rows<Omit<ToldCustomer, "effects" | "changes">>(
      connection,
      `select customer_id, is_active, is_leak, months_of_history, gross_margin::double as gross_margin,
         cost_to_serve::double as cost_to_serve, profitability_tier, drift_effect
       from customers order by customer_id`,
    );
    const bridges = await rows<{ customer_id: string; effect: Effect; amount: number }>(
      connection,
      `select customer_id, effect, sum(amount)::double as amount from margin_bridges
       where comparison = 'baseline' group by customer_id, effect`,
    );
    const changes = await rows<ToldChange & { customer_id: string }>(
      connection,
      `select customer_id, series, strftime(month, '%Y-%m') as month, strftime(month_from, '%Y-%m') as month_from,
         strftime(month_to, '%Y-%m') as month_to, level_before, level_after, yearly_amount::double as yearly_amount
       from change_points where is_shown order by customer_id, series, month`,
    );
    const all = new Map<string, ToldCustomer>();
    for (const one of customers) all.set(one.customer_id, { ...one, effects: {}, changes: [] });
    for (const { customer_id, effect, amount } of bridges) {
      const customer = all.get(customer_id);
      if (customer) customer.effects[effect] = amount;
    }
    for (const { customer_id, ...change } of changes) all.get(customer_id)?.changes.push(change);
    return all;
  });
  return { truth, told };
}
