import { bridgeSplit } from "../bridge_split.js";
import { YearChain, type ChainYear } from "../charts/year_chain.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** The bridge year by year of the customers shown; a sentence where a product group is looked into, which the chain does not part. */
export function DriftYears(
  years: readonly ChainYear[] | null,
  { report, width }: { report: Report; width: number },
): HTMLElement {
  const { words, formats } = report;
  if (years === null) return element("p", { class: "note" }, words.drift.no_group_years);
  const chain = YearChain(years, { words, formats, width });
  chain.append(element("p", { class: "chart-note" }, bridgeSplit(report)));
  return chain;
}
