import { shareOfAttention } from "../../lib/attention.js";
import { bandOf, type AttentionBand } from "../../lib/attention_bands.js";
import { freedHours } from "../../lib/freed_hours.js";
import type { AttentionCustomer, AttentionData } from "./attention_data.js";

/** A customer with what its hours, all or those of one team, are set against its contribution. */
export interface Attended extends AttentionCustomer {
  readonly hours: number;
  readonly contribution: number;
  readonly hours_share: number;
  readonly contribution_share: number;
  readonly attention: number | null;
  readonly band: AttentionBand | null;
  /** Contribution before the cost of hours ÷ hours. */
  readonly per_hour: number | null;
  readonly per_order: number | null;
  readonly usual: number | null;
  readonly freed: number | null;
}

/** The customers that bought in the window and whose contribution is known, their hours those of one team, or all where `team` is null. */
export function attended(
  { customers, hours }: AttentionData,
  team: string | null,
): { rows: Attended[]; misalignment: number | null } {
  const ofTeam = new Map<string, number>();
  if (team !== null)
    for (const row of hours)
      if (row.team === team) ofTeam.set(row.customer_id, (ofTeam.get(row.customer_id) ?? 0) + row.hours);
  const active = customers.flatMap((customer) => {
    const { contribution, customer_id, is_active } = customer;
    if (!is_active || contribution === null) return [];
    const hours = team === null ? (customer.hours ?? 0) : (ofTeam.get(customer_id) ?? 0);
    return [{ ...customer, contribution, hours }];
  });
  const { rows, misalignment } = shareOfAttention(active);
  const freed = new Map(freedHours(active).map((one) => [one.customer_id, one]));
  return {
    misalignment,
    rows: rows.map((row) => {
      const beforeHours = row.contribution + (row.cost_to_serve ?? 0);
      const known = freed.get(row.customer_id);
      return {
        ...row,
        band: bandOf(row),
        per_hour: row.hours > 0 ? beforeHours / row.hours : null,
        per_order: row.hours > 0 && row.orders > 0 ? row.hours / row.orders : null,
        usual: known?.usual ?? null,
        freed: known?.freed ?? null,
      };
    }),
  };
}
