import type { BridgePart } from "../../schema.js";
import type { DriftScope } from "./drift_scope.js";
import type { DriftShown } from "./drift_shown.js";
import { comparisonOf, isPart, type DriftState } from "./drift_state.js";
import type { DriftSums } from "./drift_totals.js";
import { yearsOfParts } from "./year_sums.js";

/** The sums that a reader's choices ask for. */
export async function sumsOf(
  state: DriftState,
  scope: DriftScope,
  parts: () => Promise<readonly BridgePart[]>,
): Promise<DriftSums> {
  const chosen = state.get();
  const [baseline, now] = await Promise.all([
    scope.sum(chosen, "baseline"),
    scope.sum(chosen, comparisonOf(state)),
  ]);
  const isChain = chosen.comparison === "years" && chosen.product_group === "" && isPart(state);
  return { baseline, now, years: isChain ? yearsOfParts(await parts(), chosen) : null };
}

/** Euros a year of the effect chosen, by the place of a customer; null where customers are ranked by all that crept in. */
export async function amountsOf(state: DriftState, scope: DriftScope): Promise<DriftShown["amounts"]> {
  const { effect } = state.get();
  return effect === "" ? null : scope.amounts(comparisonOf(state), effect);
}

/** These customers as the list is to rank them. */
export function shownOf(
  state: DriftState,
  customers: DriftShown["customers"],
  amounts: DriftShown["amounts"],
): DriftShown {
  const { effect, standing } = state.get();
  const isLeaksOnly = standing === "leak";
  return { customers, comparison: comparisonOf(state), effect: effect || null, amounts, isLeaksOnly };
}
