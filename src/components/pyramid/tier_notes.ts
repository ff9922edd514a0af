import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Measure, Row } from "../../schema.js";
import type { Report } from "../report.js";

/**
 * What is arbitrary or left out in the tiers of a measure: equal values on both sides of a cut, customers whose value is not known, and
 * collective cards and hours that stand in no tier.
 */
export function tierNotes(
  sums: Row<"pyramid_sums">,
  measure: Measure,
  { words, formats, facts }: Report,
  text: PyramidWords,
): string {
  const [tied, unplaced] = [sums[`tied_${measure}`], sums[`unplaced_${measure}`]];
  const never = facts.never_bought_count;
  const outside = (
    [
      [facts.never_bought_hours, (hours: string) => text.never_bought(hours, never, formats.count(never))],
      [facts.collective_hours, text.collective],
      [facts.unassigned_hours, text.without_customer],
    ] as const
  ).flatMap(([hours, say]) => (Math.round(hours ?? 0) === 0 ? [] : [say(formats.count(hours))]));
  const { collective_count: cards, collective_revenue: revenue } = facts;
  return [
    revenue !== 0 && text.collective_revenue(cards, formats.count(cards), formats.money(revenue)),
    tied > 0 && text.ties(tied, formats.count(tied)),
    unplaced > 0 && text.unplaced(unplaced, formats.count(unplaced), words.common.measures[measure]),
    outside.length > 0 && text.outside(formats.count(facts.hours), outside),
  ]
    .filter(Boolean)
    .join(" ");
}
