import { selector } from "../list/selector.js";
import type { DriftData } from "./drift_data.js";

/** The columns by which the drift page can be filtered. */
export const driftFilters = ["segment", "account_manager", "tier_revenue"] as const;
export type DriftFilter = (typeof driftFilters)[number];

/** The filters of the drift page over its customers; a choice takes their bridges along. */
export function driftSelection({ customers, bridges }: DriftData) {
  const { select, choices } = selector(customers, driftFilters);
  return {
    choices,
    select(values: Readonly<Record<DriftFilter, string>>): DriftData {
      const chosen = select(values);
      const ids = new Set(chosen.map((row) => row.customer_id));
      return { customers: chosen, bridges: bridges.filter((row) => ids.has(row.customer_id)) };
    },
  };
}
