import type { Comparison, Effect, PortfolioBridge } from "../../schema.js";
import type { ChainYear } from "../charts/year_chain.js";
import { element } from "../dom.js";
import { holdStill } from "../hold_still.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { sumOfAll, type BridgeSum } from "./bridge_sum.js";
import { groupName } from "./drift_controls.js";
import type { DriftCustomer } from "./drift_data.js";
import { comparisonOf, isPart, type DriftState } from "./drift_state.js";
import { driftCoverage, driftFinding } from "./drift_finding.js";
import { DriftBridge } from "./drift_bridge.js";
import { DriftYears } from "./drift_years.js";
import { yearsOfAll } from "./year_sums.js";

/** What the customers chosen add up to. */
export interface DriftSums {
  readonly baseline: BridgeSum;
  /** Of the comparison chosen. */
  readonly now: BridgeSum;
  /** Year by year; null of a product group, and where it is not asked for. */
  readonly years: readonly ChainYear[] | null;
}

/** The finding, who it is about, and the bridge: of all customers as they were summed at build, until others are shown. What is held, the filters below, stays under the hand that moved them. */
export function DriftTotals(
  all: readonly PortfolioBridge[],
  report: Report,
  { state, onOpen, held }: { state: DriftState; onOpen: (effect: Effect | "") => void; held: HTMLElement },
) {
  const ofAll = (comparison: Comparison) => all.find((row) => row.comparison === comparison) ?? null;
  const atBuild = (): DriftSums => ({
    baseline: sumOfAll(ofAll("baseline")),
    now: sumOfAll(ofAll(comparisonOf(state))),
    years: yearsOfAll(all),
  });
  let shown = isPart(state) ? null : atBuild();
  const finding = element("div");
  const coverage = element("div", { class: "drift-coverage" });
  const group = () => {
    const { product_group } = state.get();
    return product_group === "" ? null : groupName(product_group, report);
  };
  const bridge = fit((width) => {
    if (!shown) return element("div");
    if (state.get().comparison === "years") return DriftYears(shown.years, { report, width });
    const comparison = comparisonOf(state);
    const shift = isPart(state) ? null : ofAll(comparison);
    return DriftBridge(shown.now, { report, width, comparison, group: group(), shift, onOpen });
  });
  const find = () => finding.replaceChildren(...driftFinding(shown!.baseline, report, group()));
  if (shown) find();
  return {
    ...{ finding, coverage, bridge: bridge.node, drawn: bridge.drawn },
    /** Shows other sums; the chain of all customers is that of the build. */
    show(sums: DriftSums) {
      shown = isPart(state) ? sums : { ...sums, years: yearsOfAll(all) };
      holdStill(held, find);
      bridge.redraw();
    },
    cover(customers: readonly DriftCustomer[]) {
      holdStill(held, () => coverage.replaceChildren(driftCoverage(customers, report)));
    },
  };
}
