import type { DuckDBConnection } from "@duckdb/node-api";
import { movements, type Standing } from "../../lib/movements.js";
import { cutTiers, tierBounds } from "../../lib/tier_bounds.js";
import { assignTiers, thresholdsOf, tierByThreshold, type Assigned, type TierRule } from "../../lib/tiers.js";
import { measures, unassigned, type Measure } from "../../schema.js";
import { fillTable, rows } from "../database.js";

interface Standings {
  customer_id: string;
  period: "current" | "prior";
  is_active: boolean;
  bought_before: boolean;
  revenue: number;
  gross_margin: number | null;
  contribution: number | null;
  contribution_per_hour: number | null;
}

/**
 * Fills `customer_tiers` (measure × period × customer that ever bought by then), `tier_bounds` (measure × period × tier but
 * the last) and `tier_movements` (measure × basis × tier a year ago × tier now), from `customer_windows`; `ruleOf` gives the
 * rule for a measure. Collective cards have no place in them.
 */
export async function customerTiers(
  connection: DuckDBConnection,
  ruleOf: (measure: Measure) => TierRule,
): Promise<void> {
  const standings = await rows<Standings>(
    connection,
    `select
       customer_id, period, lines > 0 as is_active,
       (
         select min(month) from customer_months m
         where m.customer_id = w.customer_id and m.lines > 0 and m.month >= getvariable('history_from')
       ) < w.from_on as bought_before,
       revenue::double as revenue, gross_margin::double as gross_margin, contribution::double as contribution,
       contribution_per_hour::double as contribution_per_hour
     from customer_windows w
     where period in ('current', 'prior') and customer_id <> '${unassigned}'
       and customer_id not in (select customer_id from stg_customers where is_collective)
     order by customer_id, period`,
  );
  const tiers: object[] = [];
  const moves: object[] = [];
  const bounds: object[] = [];
  for (const measure of measures) {
    const prior = place(standings, "prior", measure, ruleOf(measure));
    const current = place(standings, "current", measure, ruleOf(measure));
    if (prior.assigned.length === 0 && current.assigned.length === 0) continue;
    // A call takes some hundred thousand arguments at most, and there may be as many customers.
    for (const { rows } of [prior, current]) for (const row of rows) tiers.push(row);
    bounds.push(
      ...boundRows(prior, measure, "prior", ruleOf),
      ...boundRows(current, measure, "current", ruleOf),
    );
    if (measure === "contribution_per_hour" || isUnknown(standings, measure)) continue;
    const frozen = thresholdsOf(prior.assigned);
    const customers = [...new Set([...prior.standing.keys(), ...current.standing.keys()])].map((id) => ({
      id,
      tierPrior: prior.standing.get(id) ?? ("none" as const),
      tier: current.standing.get(id) ?? ("none" as const),
      valuePrior: prior.values.get(id) ?? 0,
      value: current.values.get(id) ?? 0,
    }));
    const isActive = new Set(current.assigned.map(({ id }) => id));
    const byThreshold = customers.map((customer) =>
      isActive.has(customer.id) ? { ...customer, tier: tierByThreshold(customer.value, frozen) } : customer,
    );
    moves.push(...movements(customers).map((cell) => ({ measure, basis: "rank", ...cell })));
    moves.push(...movements(byThreshold).map((cell) => ({ measure, basis: "frozen", ...cell })));
  }
  await fillTable(
    connection,
    "customer_tiers",
    {
      measure: "VARCHAR",
      period: "VARCHAR",
      customer_id: "VARCHAR",
      tier: "VARCHAR",
      value: "DOUBLE",
      threshold: "DOUBLE",
    },
    tiers,
  );
  await fillTable(
    connection,
    "tier_bounds",
    { measure: "VARCHAR", period: "VARCHAR", tier: "VARCHAR", enters_from: "DOUBLE", leaves_below: "DOUBLE" },
    bounds,
  );
  await fillTable(
    connection,
    "tier_movements",
    {
      measure: "VARCHAR",
      basis: "VARCHAR",
      tier_prior: "VARCHAR",
      tier: "VARCHAR",
      customer_count: "INTEGER",
      value_change: "DOUBLE",
    },
    moves,
  );
}

function boundRows(
  { assigned }: { assigned: readonly Assigned[] },
  measure: Measure,
  period: string,
  ruleOf: (measure: Measure) => TierRule,
) {
  const bounds = tierBounds(assigned, ruleOf(measure));
  return cutTiers.map((tier) => ({ measure, period, tier, ...bounds[tier] }));
}

/** Whether a period has active customers and the value of none: from or to the unknown, nobody moves. */
function isUnknown(standings: readonly Standings[], measure: Measure): boolean {
  return (["prior", "current"] as const).some((period) => {
    const active = standings.filter((standing) => standing.period === period && standing.is_active);
    return active.length > 0 && active.every((standing) => standing[measure] === null);
  });
}

function place(
  standings: readonly Standings[],
  period: Standings["period"],
  measure: Measure,
  rule: TierRule,
) {
  const here = standings.filter((standing) => standing.period === period);
  const valued = here.flatMap((standing) => {
    const value = standing[measure];
    return standing.is_active && value !== null ? [{ id: standing.customer_id, value }] : [];
  });
  const assigned: Assigned[] = assignTiers(valued, rule);
  const thresholds = thresholdsOf(assigned);
  const inactive =
    assigned.length === 0 ? [] : here.filter(({ is_active, bought_before }) => !is_active && bought_before);
  const standing = new Map<string, Standing>(assigned.map(({ id, tier }) => [id, tier]));
  for (const { customer_id } of inactive) standing.set(customer_id, "inactive");
  return {
    assigned,
    standing,
    values: new Map(assigned.map(({ id, value }) => [id, value])),
    rows: [
      ...assigned.map(({ id, value, tier }) => ({
        measure,
        period,
        customer_id: id,
        tier,
        value,
        threshold: thresholds[tier],
      })),
      ...inactive.map(({ customer_id }) => ({ measure, period, customer_id, tier: "inactive" })),
    ],
  };
}
