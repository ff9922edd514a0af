import { leastMonths, sideMonths } from "../../lib/changes/before_after.js";
import { monthsBetween } from "../../lib/time/windows.js";
import { talkResultWords } from "../../lib/words/talk_results.js";
import type { Row } from "../../schema.js";
import { eventName } from "../customer/event_name.js";
import type { Report } from "../report.js";

type Told = Row<"conversations">;

/** What the months after a conversation show, or why they cannot, in sentences without a full stop. */
export function talkSentences(talk: Told, report: Report): string[] {
  const { formats, words } = report;
  const text = talkResultWords[words.language];
  const hours =
    talk.hours_per_order_before === null
      ? null
      : text.hours(
          formats.fixed(talk.hours_per_order_before, 2),
          formats.fixed(talk.hours_per_order_after, 2),
        );
  if (talk.outcome !== "tested")
    return [untold(talk, report), talk.outcome === "no_cost" ? hours : null].filter(isThere);
  return [
    text.before_after(
      formats.money(talk.amount_before),
      formats.money(talk.amount_after),
      formats.change(talk.effect_amount),
    ),
    talk.effect_low === null || talk.effect_high === null
      ? text.no_range
      : text.range(formats.change(talk.effect_low), formats.change(talk.effect_high)),
    talk.target_share === null
      ? null
      : text.of_target(formats.share(talk.target_share, 0), formats.money(talk.target_amount)),
    hours,
    talk.p_value === null ? null : text.chance(formats.share(talk.p_value)),
    talk.season_years
      ? text.season_years(
          talk.season_years,
          formats.count(talk.season_years),
          formats.change(talk.effect_season),
        )
      : text.no_season,
    monthsBetween(talk.date, report.facts.as_of) < sideMonths
      ? text.so_far(formats.count(talk.months_after))
      : null,
  ].filter(isThere);
}

function untold(talk: Told, report: Report): string {
  const { formats, words, facts } = report;
  const text = talkResultWords[words.language];
  switch (talk.outcome) {
    case "too_early":
      if (talk.date > facts.as_of) return text.ahead;
      if (talk.review_on !== null && talk.review_on > facts.as_of)
        return text.review_ahead(formats.date(talk.review_on));
      return text.months_ahead(
        talk.months_after,
        formats.count(talk.months_after),
        formats.count(leastMonths),
      );
    case "not_separable": {
      const isTalk = talk.near_type === "conversation";
      if (isTalk && talk.near_on !== null && +talk.near_on === +talk.date) return text.same_day;
      const what = isTalk ? text.another_conversation : eventName(talk.near_type ?? "", report).toLowerCase();
      return text.near(what, formats.date(talk.near_on));
    }
    case "no_volume":
      return text.no_volume;
    case "no_cost":
      return text.no_cost;
    case "unknown_customer":
      return text.unknown_customer;
    default:
      return text.too_few_months;
  }
}

function isThere(sentence: string | null): sentence is string {
  return sentence !== null;
}
