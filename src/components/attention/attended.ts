import {
  attentionShares,
  attentionTotals,
  misalignment,
  type AttentionShares,
} from "../../lib/hours/attention.js";
import { bandOf, type AttentionBand } from "../../lib/hours/attention_bands.js";
import { freedHours } from "../../lib/hours/freed_hours.js";
import type { AttentionCustomer, AttentionData } from "./attention_data.js";

/** A customer with what its hours, all or those of one team, are set against its contribution. */
export interface Attended
  extends
    Pick<AttentionCustomer, "customer_id" | "name" | "silent_since" | "is_collective">,
    AttentionShares {
  readonly hours: number;
  readonly contribution: number;
  readonly band: AttentionBand | null;
  /** Contribution before the cost of hours ÷ hours. */
  readonly contribution_per_hour: number | null;
  readonly per_order: number | null;
  readonly usual: number | null;
  readonly freed: number | null;
}

/** The customers that bought in the window and whose contribution is known, their hours those of one team, or all where `team` is null. */
export function attended(
  { customers, hours }: Pick<AttentionData, "customers" | "hours">,
  team: string | null,
): { rows: Attended[]; misalignment: number | null } {
  const ofTeam = team === null ? null : hoursOfTeam(hours, team);
  const active = customers.filter(({ is_active, contribution }) => is_active && contribution !== null);
  const served = active.map(({ customer_id, hours: all, contribution, orders, revenue }) => ({
    ...{ customer_id, orders, revenue, contribution: contribution! },
    hours: ofTeam === null ? (all ?? 0) : (ofTeam.get(customer_id) ?? 0),
  }));
  const totals = attentionTotals(served);
  const freed = new Map(freedHours(served).map((one) => [one.customer_id, one]));
  const rows = active.map(({ name, silent_since, is_collective, cost_to_serve }, at): Attended => {
    const own = served[at]!;
    const shares = attentionShares(own, totals);
    const known = freed.get(own.customer_id);
    const isServed = own.hours > 0;
    return {
      customer_id: own.customer_id,
      name,
      silent_since,
      is_collective,
      hours: own.hours,
      contribution: own.contribution,
      ...shares,
      band: bandOf(shares),
      contribution_per_hour: isServed ? (own.contribution + (cost_to_serve ?? 0)) / own.hours : null,
      per_order: isServed && own.orders > 0 ? own.hours / own.orders : null,
      usual: known?.usual ?? null,
      // Many buyers are not asked to order otherwise.
      freed: is_collective ? null : (known?.freed ?? null),
    };
  });
  return { rows, misalignment: misalignment(rows, totals) };
}

/** Hours of a team by customer. */
function hoursOfTeam(
  { customer_id, team, hours }: AttentionData["hours"],
  wanted: string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [row, name] of team.entries())
    if (name === wanted) sums.set(customer_id[row]!, (sums.get(customer_id[row]!) ?? 0) + hours[row]!);
  return sums;
}
