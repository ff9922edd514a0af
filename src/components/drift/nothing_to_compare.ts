import { historyMonths, knowsYearBefore } from "../../lib/time/year_before.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** A sentence in the place of the page, where no cost is known, or no customer has a baseline and the year before is not known either; else null. */
export function NothingToCompare({ facts, formats, words }: Report): HTMLElement | null {
  const text = words.drift;
  if (!facts.has_cost) return element("p", { class: "note" }, text.no_cost);
  if (facts.drift_count > 0 || knowsYearBefore(facts)) return null;
  const months = historyMonths(facts);
  return element("p", { class: "finding" }, text.nothing_to_compare(formats.count(months)));
}
