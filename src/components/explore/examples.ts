import type { ExploreWords } from "../../lib/words/explore.js";
import type { Report } from "../report.js";

/** A question of the trade, and the query that answers it. */
export interface Example {
  readonly title: string;
  readonly sql: string;
}

/** The examples that these data can answer: those on cost or hours only where the input gives them. */
export function examplesFor(
  { facts }: Pick<Report, "facts">,
  { examples_list: all }: ExploreWords,
): Example[] {
  const { months, lost, largest, least_margin, groups, silent, small_orders, credits, leaks, hours } = all;
  return [
    months,
    lost,
    largest,
    ...(facts.has_cost ? [least_margin, groups] : []),
    silent,
    small_orders,
    credits,
    ...(facts.has_cost ? [leaks] : []),
    ...(facts.has_hours ? [hours] : []),
  ];
}
