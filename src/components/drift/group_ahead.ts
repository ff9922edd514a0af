import type { Row } from "../../schema.js";
import { sumsOfGroup } from "./bridge_sum.js";
import { comparisonOf, driftFilters, type DriftState } from "./drift_state.js";
import type { DriftSums } from "./drift_totals.js";

/** The sums that the build made of the product group chosen, seen before its customers are read; null where other filters are chosen too, or no group. */
export function groupAhead(state: DriftState, groups: readonly Row<"product_groups">[]): DriftSums | null {
  const now = state.get();
  const { product_group: group, comparison } = now;
  const isAlone = driftFilters.every((column) => now[column] === "");
  if (group === "" || !isAlone || comparison === "years") return null;
  const sumOf = sumsOfGroup(groups, group);
  return { baseline: sumOf("baseline"), now: sumOf(comparisonOf(state)), years: null };
}
