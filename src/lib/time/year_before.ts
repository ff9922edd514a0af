import { monthsBetween } from "./windows.js";
import { comparisons, type Comparison, type ReportFacts } from "../../schema.js";

type History = Pick<ReportFacts, "history_from" | "prior_from">;

/** Whether the history holds all 12 months before the current window; if not, nobody can be said to have come, risen or fallen in a year. */
export function knowsYearBefore({ history_from, prior_from }: History): boolean {
  return history_from <= prior_from;
}

/** How many months the history holds, the as-of month the last. */
export function historyMonths({ history_from, as_of }: Pick<ReportFacts, "history_from" | "as_of">): number {
  return monthsBetween(history_from, as_of) + 1;
}

/** What a bridge can be told against: a customer's own baseline and, where it is known, the year before. */
export function knownComparisons(facts: History): readonly Comparison[] {
  return comparisons.filter((comparison) => comparison !== "prior" || knowsYearBefore(facts));
}
