import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Measure, Row } from "../../schema.js";
import type { Report } from "../report.js";

/** What is arbitrary or left out in the tiers of a measure: equal values on both sides of a cut, and customers whose value is not known. */
export function tierNotes(
  sums: Row<"pyramid_sums">,
  measure: Measure,
  { words, formats }: Report,
  text: PyramidWords,
): string {
  const [tied, unplaced] = [sums[`tied_${measure}`], sums[`unplaced_${measure}`]];
  return [
    tied > 0 && text.ties(tied, formats.count(tied)),
    unplaced > 0 && text.unplaced(unplaced, formats.count(unplaced), words.common.measures[measure]),
  ]
    .filter(Boolean)
    .join(" ");
}
