import type { BridgeNumbers } from "../../lib/bridge_numbers.js";
import type { PortfolioBridge } from "../../schema.js";
import { bridgeSplit } from "../bridge_split.js";
import { YearChain } from "../charts/year_chain.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { DriftShown } from "./drift_shown.js";
import { yearsOf, yearsOfAll } from "./year_sums.js";

export interface DriftYearsOptions {
  readonly sums: readonly PortfolioBridge[];
  /** Every customer's chain; null where all customers are shown. */
  readonly years: BridgeNumbers | null;
  readonly report: Report;
  readonly width: number;
}

/** The bridge year by year of the customers shown; a sentence where a product group is looked into, which the chain does not part. */
export function DriftYears(
  { customers, group }: DriftShown,
  { sums, years, report, width }: DriftYearsOptions,
): HTMLElement {
  const { words, formats } = report;
  if (group !== null) return element("p", { class: "note" }, words.drift.no_group_years);
  const chain = YearChain(years ? yearsOf(customers, years) : yearsOfAll(sums), { words, formats, width });
  chain.append(element("p", { class: "chart-note" }, bridgeSplit(report)));
  return chain;
}
