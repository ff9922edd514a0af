import type { Comparison, Row } from "../../schema.js";
import { none } from "../list/choice.js";
import { sumOfAll, sumOfGroup, type BridgeSum } from "./bridge_sum.js";
import { driftFilters, type DriftState } from "./drift_state.js";

/** What the build summed of a product group. */
export interface GroupAhead {
  /** As in the address; `none` for products without one. */
  readonly group: string;
  sumOf(comparison: Comparison): BridgeSum;
}

/** The sums of the product group chosen, seen before its customers are read; null where other filters are chosen too, or no group. */
export function groupAhead(state: DriftState, groups: readonly Row<"product_groups">[]): GroupAhead | null {
  const now = state.get();
  const { product_group: group, comparison } = now;
  const isAlone = driftFilters.every((column) => now[column] === "");
  if (group === "" || !isAlone || comparison === "years") return null;
  const rows = groups.filter(({ product_group }) => product_group === (group === none ? "" : group));
  const sums = new Map(rows.map((row) => [row.comparison, sumOfGroup(row)]));
  return { group, sumOf: (of) => sums.get(of) ?? sumOfAll(null) };
}
