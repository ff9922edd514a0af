import { comparisons, effects } from "../../schema.js";
import { urlState } from "../state.js";

/** The columns by which the drift page can be filtered. */
export const driftFilters = ["segment", "account_manager", "tier_revenue"] as const;

/** What a reader chose on the drift page, kept in its address; an empty `sort` is by the amount that ranks. */
export const driftState = () =>
  urlState({
    comparison: comparisons,
    segment: "",
    account_manager: "",
    tier_revenue: "",
    effect: ["", ...effects],
    sort: "",
    direction: ["ascending", "descending"],
  });
export type DriftState = ReturnType<typeof driftState>;
