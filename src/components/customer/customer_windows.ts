import type { CustomerWindows } from "../../lib/lines/line_choice.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { Customer } from "../../schema.js";
import type { Report } from "../report.js";

/** The windows of a customer in a report. */
export function windowsOf(
  { baseline_from, baseline_to }: Pick<Customer, "baseline_from" | "baseline_to">,
  { facts }: Report,
): CustomerWindows {
  return {
    current: { from: facts.current_from, to: facts.current_to },
    prior: !knowsYearBefore(facts) ? null : { from: facts.prior_from, to: facts.prior_to },
    baseline: baseline_from && baseline_to ? { from: baseline_from, to: baseline_to } : null,
  };
}
