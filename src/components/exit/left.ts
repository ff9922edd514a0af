import { median } from "../../lib/changes/median.js";
import { jointExit, reuse, type ExitEffect } from "../../lib/hours/exit.js";
import type { CostRules, ExitData, LeavingCustomer } from "./exit_data.js";

/** What the leaving of a selection does. */
export interface Left extends ExitEffect {
  readonly chosen: readonly LeavingCustomer[];
  readonly hours_freed: number;
  /** Contribution before its cost that an hour brings with the customers that stay: the median. */
  readonly per_hour: number | null;
  /** After notice, where a share of the hours is re-used: those are paid on, and bring something. */
  readonly effect_reuse: number;
  /** Contribution of the customers that stay. */
  readonly remaining: number | null;
  /** Customers of the same groups that are not chosen. */
  readonly group: readonly ExitData["customers"][number][];
}

/** The joint effect of the chosen customers' leaving, with a share (0–1) of their hours re-used. */
export function left({ leaving, customers, rules }: ExitData, ids: readonly string[], share: number): Left {
  const isChosen = new Set(ids);
  const chosen = leaving.filter(({ customer_id }) => isChosen.has(customer_id));
  const stay = leaving.filter(({ customer_id }) => !isChosen.has(customer_id));
  const joint = jointExit(chosen);
  const hours = chosen.reduce((sum, { hours_freed }) => sum + (hours_freed ?? 0), 0);
  const rates = stay.map(({ contribution_per_hour }) => contribution_per_hour);
  const perHour = median(rates.filter((value) => value !== null));
  const hoursCost = chosen.reduce((sum, { cost_to_serve }) => sum + (cost_to_serve ?? 0), 0);
  const groups = new Set(
    chosen.flatMap(({ customer_id, parent_id }) => [customer_id, parent_id ?? customer_id]),
  );
  const contributions = stay.map(({ contribution }) => contribution);
  return {
    ...joint,
    chosen,
    hours_freed: hours,
    per_hour: perHour,
    effect_reuse:
      joint.effect_after_notice -
      (savesHours(rules) ? share * hoursCost : 0) +
      reuse(hours, share, perHour ?? 0),
    remaining: contributions.some((value) => value === null)
      ? null
      : contributions.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    group: customers.filter(
      ({ customer_id, parent_id }) =>
        !isChosen.has(customer_id) &&
        (groups.has(customer_id) || (parent_id !== null && groups.has(parent_id))),
    ),
  };
}

/** Whether the cost of service hours goes with a customer at all. */
export function savesHours({ at_once, notice }: CostRules): boolean {
  return at_once.includes("hours") || notice.has("hours");
}
