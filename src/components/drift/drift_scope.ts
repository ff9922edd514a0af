import type { Comparison, Effect } from "../../schema.js";
import { selector, type Selector } from "../list/selector.js";
import type { BridgeSum, Chosen } from "./bridge_sum.js";
import type { DriftCustomer } from "./drift_data.js";
import { driftFilters, type DriftFilter } from "./drift_state.js";

/** The customers of all products or of one group, with what filters and counts them and adds up their bridges. */
export interface DriftScope {
  readonly customers: readonly DriftCustomer[];
  readonly selector: Selector<DriftCustomer, DriftFilter>;
  /** The bridge of the customers chosen. */
  sum(chosen: Chosen, comparison: Comparison): Promise<BridgeSum>;
  /** Euros a year of an effect by the place of a customer. */
  amounts(comparison: Comparison, effect: Effect): Promise<ArrayLike<number | null>>;
}

/** Customers with what filters and counts them. */
export function scopeOf(
  customers: readonly DriftCustomer[],
  sums: Pick<DriftScope, "sum" | "amounts">,
): DriftScope {
  return { customers, selector: selector(customers, driftFilters), ...sums };
}
