import { expect, test } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { makeMart, memoryConnection } from "../../fixtures/pipeline/memory.js";

/** A customer whose baseline of 2022 had a gross margin of 4,000, of which 5% are 200, and what has changed since. */
interface Drifting {
  id: string;
  drift: number;
  effect: string;
  /** Gross margin of the baseline, null where cost is unknown; net revenue is 10,000. */
  margin?: number | null;
  /** Series that were looked at. */
  looked?: string[];
  /** Whether it is a card of many buyers. */
  isCollective?: boolean;
  /** A change of a series: the last month in which it may have begun, and its levels. */
  change?: [series: string, month_to: string, before: number, after: number, is_shown?: boolean];
}

const customers: Drifting[] = [
  { id: "dated", drift: -200, effect: "cost", change: ["margin_share", "2023-05-01", 0.4, 0.3] },
  { id: "under 5%", drift: -199.99, effect: "cost", change: ["margin_share", "2023-05-01", 0.4, 0.3] },
  {
    ...{ id: "small", drift: -99.99, effect: "cost", margin: 1_000 },
    change: ["margin_share", "2023-05-01", 0.4, 0.3],
  },
  { id: "not dated", drift: -900, effect: "cost", looked: ["margin_share"] },
  { id: "too short to look at", drift: -900, effect: "cost" },
  { id: "for the better", drift: -900, effect: "cost", change: ["margin_share", "2023-05-01", 0.3, 0.4] },
  {
    id: "before the baseline",
    drift: -900,
    effect: "cost",
    change: ["margin_share", "2021-12-01", 0.4, 0.3],
  },
  { id: "in its first month", drift: -900, effect: "cost", change: ["margin_share", "2022-01-01", 0.4, 0.3] },
  { id: "chance", drift: -900, effect: "cost", change: ["margin_share", "2023-05-01", 0.4, 0.3, false] },
  { id: "another series", drift: -900, effect: "cost", change: ["price_index", "2023-05-01", 1, 0.9] },
  { id: "prices", drift: -900, effect: "price", change: ["price_index", "2023-05-01", 1, 0.9] },
  {
    ...{ id: "longer orders", drift: -900, effect: "handling_time" },
    change: ["hours_per_order", "2023-05-01", 1, 2],
  },
  {
    ...{ id: "shorter orders", drift: -900, effect: "handling_time" },
    change: ["hours_per_order", "2023-05-01", 2, 1],
  },
  { id: "smaller orders", drift: -900, effect: "order_size", change: ["order_size", "2023-05-01", 500, 300] },
  { id: "dearer hours", drift: -900, effect: "rate", looked: ["margin_share", "hours_per_order"] },
  { id: "no cost, 5% of revenue", drift: -500, effect: "price", margin: null },
  {
    ...{ id: "cash sales", drift: -900, effect: "cost", isCollective: true },
    change: ["margin_share", "2023-05-01", 0.4, 0.3],
  },
  { id: "no cost, under 5%", drift: -499.99, effect: "price", margin: null },
];

test("a leak stands out from 100 a year and 5% of the baseline on, where its own series shows it or cannot be looked at; that of a card of many buyers never does", async () => {
  const connection = await memoryConnection();
  const fill = async (table: string, columns: string, values: readonly string[]) => {
    await connection.run(`create table ${table} (${columns})`);
    await connection.run(`insert into ${table} values ${values.join(", ")}`);
  };
  await fill(
    "customer_drifts",
    "customer_id varchar, drift_amount double, drift_effect varchar",
    customers.map(({ id, drift, effect }) => `('${id}', ${drift}, '${effect}')`),
  );
  await fill(
    "customer_windows",
    "customer_id varchar, period varchar, gross_margin decimal(18, 4), revenue decimal(18, 4)",
    customers.map(({ id, margin = 4_000 }) => `('${id}', 'baseline', ${margin}, 10000)`),
  );
  await fill(
    "customer_baselines",
    "customer_id varchar, baseline_from date, baseline_to date",
    customers.map(({ id }) => `('${id}', '2022-01-01', '2022-12-31')`),
  );
  await fill(
    "stg_customers",
    "customer_id varchar, is_collective boolean",
    customers.map(({ id, isCollective = null }) => `('${id}', ${isCollective})`),
  );
  await fill(
    "customer_slip_series",
    "customer_id varchar, series varchar",
    customers.flatMap(({ id, looked = [], change }) =>
      [...looked, ...(change ? ["margin_share", change[0]] : [])].map((series) => `('${id}', '${series}')`),
    ),
  );
  await fill(
    "change_points",
    "customer_id varchar, series varchar, month_to date, level_before double, level_after double, is_shown boolean",
    customers.flatMap(({ id, change }) => {
      if (!change) return [];
      const [series, month_to, before, after, is_shown = true] = change;
      return [`('${id}', '${series}', '${month_to}', ${before}, ${after}, ${is_shown})`];
    }),
  );
  await makeMart(connection, "customer_leaks");

  const found = await rows<{ customer_id: string; is_leak: boolean }>(connection, "from customer_leaks");
  const leaks = new Set(found.filter(({ is_leak }) => is_leak).map(({ customer_id }) => customer_id));
  expect(customers.map(({ id }) => id).filter((id) => leaks.has(id))).toEqual([
    "dated",
    "too short to look at",
    "in its first month",
    "prices",
    "longer orders",
    "smaller orders",
    "dearer hours",
    "no cost, 5% of revenue",
  ]);
  expect(found).toHaveLength(customers.length);
});
