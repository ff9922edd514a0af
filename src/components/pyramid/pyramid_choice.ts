import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { measures, type Measure, type PyramidTier, type ReportFacts } from "../../schema.js";
import { urlState } from "../state.js";
import { knownMeasures } from "./selection.js";

/** What a reader chose on the pyramid's page, kept in its address: the measure, how movements are counted, and what is opened. */
export function pyramidChoice(tiers: readonly PyramidTier[], facts: ReportFacts) {
  const known = knownMeasures(tiers).filter((measure) => sellsGoods(facts) || measure !== "gross_margin");
  const first = known.find((measure) => measure === facts.tier_measure) ?? bestKnown(known);
  const state = urlState({
    measure: [first, ...measures.filter((measure) => measure !== first)],
    basis: ["rank", "frozen"],
    show: "",
  });
  return {
    state,
    /** The measures that the report can give. */
    known,
    /** The measure asked for, where it is known. */
    measure() {
      const { measure } = state.get();
      return known.includes(measure) ? measure : first;
    },
  };
}
export type PyramidChoice = ReturnType<typeof pyramidChoice>;

function bestKnown(known: readonly Measure[]): Measure {
  return known.filter((measure) => measure !== "contribution_per_hour").at(-1) ?? "revenue";
}
