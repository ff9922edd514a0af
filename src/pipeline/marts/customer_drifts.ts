import type { DuckDBConnection } from "@duckdb/node-api";
import { driftAmount, mainDriftEffect } from "../../lib/bridge/drift.js";
import { driftEffects } from "../../schema.js";
import { eachGroup, fillTable } from "../database.js";

type DriftEffects = Record<(typeof driftEffects)[number], number>;

/**
 * Fills `customer_drifts` (customer with a baseline) from `customer_bridges`: what crept in since then, what had a month ago
 * (null where the history was too short), and which effect weighs most in that and in the change.
 */
export async function customerDrifts(connection: DuckDBConnection): Promise<void> {
  const sums = driftEffects.map(
    (effect) => `coalesce(sum(amount) filter (effect = '${effect}'), 0)::double as ${effect}`,
  );
  const sql = `select customer_id, bridge, ${sums.join(", ")}
    from bridge_windows left join customer_bridges using (bridge_no)
    where bridge in ('baseline', 'month_ago') group by customer_id, bridge order by customer_id, bridge`;
  const drifts: object[] = [];
  await eachGroup<DriftEffects & { bridge: string }>(connection, sql, (customer_id, bridges) => {
    const now = bridges.find(({ bridge }) => bridge === "baseline");
    const then = bridges.find(({ bridge }) => bridge === "month_ago");
    if (!now) return;
    const main = mainDriftEffect(now);
    const changed = then && mainDriftEffect(changes(then, now));
    drifts.push({
      customer_id,
      drift_amount: driftAmount(now),
      drift_effect: main?.effect,
      drift_effect_amount: main?.amount,
      drift_amount_month_ago: then && driftAmount(then),
      drift_change_effect: changed?.effect,
      drift_change_amount: changed?.amount,
    });
  });
  await fillTable(
    connection,
    "customer_drifts",
    {
      customer_id: "VARCHAR",
      drift_amount: "DOUBLE",
      drift_effect: "VARCHAR",
      drift_effect_amount: "DOUBLE",
      drift_amount_month_ago: "DOUBLE",
      drift_change_effect: "VARCHAR",
      drift_change_amount: "DOUBLE",
    },
    drifts,
  );
}

function changes(then: DriftEffects, now: DriftEffects): DriftEffects {
  return Object.fromEntries(
    driftEffects.map((effect) => [effect, now[effect] - then[effect]]),
  ) as DriftEffects;
}
