import { nameOf } from "../../lib/words/name_of.js";
import { standingNow, stoodBefore, type Standing } from "../../lib/tiers/standings.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Measure, ProfitabilityTier } from "../../schema.js";
import type { Report } from "../report.js";
import type { Opened } from "./opened.js";
import type { PyramidCustomer } from "./selection.js";

/** What is opened, in words; `rows` are who stand in it. */
export function titleOf(
  opened: Opened,
  rows: readonly Pick<PyramidCustomer, "tier_revenue_prior">[],
  measure: Measure,
  { words }: Pick<Report, "words">,
  text: PyramidWords,
): string {
  const tier = (name: string) => nameOf(words.common.tiers, name);
  const by = words.common.measures[measure];
  if (opened.kind === "tier") return text.in_tier(tier(opened.tier), by);
  if (opened.kind === "cross")
    return text.in_cross(tier(opened.tier_revenue), tier(opened.tier_contribution));
  if (opened.kind === "profit")
    return text.profit.in_tier(words.common.profitability[opened.tier as ProfitabilityTier] ?? opened.tier);
  if (opened.kind === "contact") return text.in_one_contact;
  // Who had a tier by revenue a year ago is not new, but of a value that was not known.
  const allNew = rows.every((row) => row.tier_revenue_prior === null);
  const [before, now] = [opened.tier_prior as Standing, opened.tier as Standing];
  return text.in_move(stoodBefore(before, words, allNew), standingNow(now, words), by);
}
