import { knownComparisons } from "../../lib/time/year_before.js";
import { effects, type Comparison, type ReportFacts } from "../../schema.js";
import { urlState } from "../state.js";

/** The columns by which the drift page can be filtered. */
export const driftFilters = ["segment", "account_manager", "tier_revenue"] as const;
export type DriftFilter = (typeof driftFilters)[number];

/** What the bridge can be told by: directly against one of the comparisons, or chained year by year. */
export type Telling = Comparison | "years";

/** The tellings that the history allows. */
export const tellingsOf = (facts: ReportFacts): readonly [Telling, ...Telling[]] => [
  "baseline",
  ...knownComparisons(facts).filter((comparison) => comparison !== "baseline"),
  "years",
];

/** Who is ranked: all with a baseline, or those whose leak stands out (`is_leak`). */
export const standings = ["", "leak"] as const;

/** What a reader chose on the drift page, kept in its address; an empty `sort` is by the amount that ranks. */
export const driftState = (facts: ReportFacts) =>
  urlState({
    comparison: tellingsOf(facts),
    segment: "",
    account_manager: "",
    tier_revenue: "",
    product_group: "",
    standing: standings,
    effect: ["", ...effects],
    sort: "",
    direction: ["ascending", "descending"],
  });
export type DriftState = ReturnType<typeof driftState>;

/** The comparison by which customers are ranked: year by year, that is their baseline. */
export function comparisonOf(state: DriftState): Comparison {
  const { comparison } = state.get();
  return comparison === "years" ? "baseline" : comparison;
}

/** Whether a choice leaves out customers, or products. */
export function isPart(state: DriftState): boolean {
  const now = state.get();
  return now.product_group !== "" || driftFilters.some((column) => now[column] !== "");
}

/** What figures and list follow from; two that are alike show the same. */
export function listedBy(state: DriftState): string {
  return JSON.stringify({ ...state.get(), sort: "", direction: "" });
}

/** What the sums follow from: who is ranked, and by what, does not change them. */
export function summedBy(state: DriftState): string {
  return JSON.stringify({ ...state.get(), sort: "", direction: "", effect: "", standing: "" });
}
