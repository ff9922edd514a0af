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
  const places: Place[] = [];
  const moves: object[] = [];
  const bounds: object[] = [];
  for (const measure of measures) {
    const prior = place(standings, "prior", measure, ruleOf(measure));
    const current = place(standings, "current", measure, ruleOf(measure));
    if (prior.assigned.length === 0 && current.assigned.length === 0) continue;
    places.push(prior, current);
    bounds.push(...boundRows(prior, ruleOf(measure)), ...boundRows(current, ruleOf(measure)));
    if (measure === "contribution_per_hour" || isUnknown(standings, measure)) continue;
    const frozen = thresholdsOf(prior.assigned);
    const customers = [...new Set([...prior.standing.keys(), ...current.standing.keys()])].map((id) => ({
      id,
      tierPrior: prior.standing.get(id) ?? ("none" as const),
      tier: current.standing.get(id) ?? ("none" as const),
      valuePrior: prior.values.get(id) ?? 0,
      value: current.values.get(id) ?? 0,
    }));
    const byThreshold = customers.map((customer) =>
      current.values.has(customer.id)
        ? { ...customer, tier: tierByThreshold(customer.value, frozen) }
        : customer,
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
    tierRows(places),
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

function boundRows({ measure, period, assigned }: Place, rule: TierRule) {
  const bounds = tierBounds(assigned, rule);
  return cutTiers.map((tier) => ({ measure, period, tier, ...bounds[tier] }));
}

/** Whether a period has active customers and the value of none: from or to the unknown, nobody moves. */
function isUnknown(standings: readonly Standings[], measure: Measure): boolean {
  return (["prior", "current"] as const).some((period) => {
    const active = standings.filter((standing) => standing.period === period && standing.is_active);
    return active.length > 0 && active.every((standing) => standing[measure] === null);
  });
}

/** Where customers stand by a measure in a period. */
interface Place {
  measure: Measure;
  period: Standings["period"];
  assigned: readonly Assigned[];
  /** Customers that bought before, not now; none where nobody has a value. */
  inactive: readonly string[];
  standing: ReadonlyMap<string, Standing>;
  values: ReadonlyMap<string, number>;
}

function place(
  standings: readonly Standings[],
  period: Standings["period"],
  measure: Measure,
  rule: TierRule,
): Place {
  const valued: { id: string; value: number }[] = [];
  const inactive: string[] = [];
  for (const standing of standings) {
    if (standing.period !== period) continue;
    const value = standing[measure];
    if (!standing.is_active && standing.bought_before) inactive.push(standing.customer_id);
    else if (standing.is_active && value !== null) valued.push({ id: standing.customer_id, value });
  }
  const assigned = assignTiers(valued, rule);
  if (assigned.length === 0) inactive.length = 0;
  const standing = new Map<string, Standing>();
  const values = new Map<string, number>();
  for (const { id, tier, value } of assigned) {
    standing.set(id, tier);
    values.set(id, value);
  }
  for (const id of inactive) standing.set(id, "inactive");
  return { measure, period, assigned, inactive, standing, values };
}

/** The rows of `customer_tiers`, one at a time: at many customers they are a million. */
function* tierRows(places: readonly Place[]) {
  for (const { measure, period, assigned, inactive } of places) {
    const thresholds = thresholdsOf(assigned);
    for (const { id, value, tier } of assigned)
      yield { measure, period, customer_id: id, tier, value, threshold: thresholds[tier] };
    for (const customer_id of inactive) yield { measure, period, customer_id, tier: "inactive" };
  }
}
