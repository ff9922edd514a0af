import { keepTogether } from "../../lib/text/keep_together.js";
import { isDue, tallyTalks, type TalkTally } from "../../lib/talk/talk_result.js";
import { conversations } from "../../lib/words/conversations.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { Talk } from "./talks_data.js";

/** Whether talking helped, in one sentence on the agreements whose review date has come, and what became of the others. */
export function talkFinding(talks: readonly Talk[], report: Report): HTMLElement {
  const [first, ...rest] = findingSentences(talks, report);
  return element(
    "div",
    { "aria-live": "polite" },
    element("p", { class: "finding" }, keepTogether(first!)),
    ...rest.map((sentence) => element("p", { class: "finding-more" }, keepTogether(sentence))),
  );
}

/** The finding, and where there is more to say a second sentence. */
export function findingSentences(
  talks: readonly Pick<
    Talk,
    "outcome" | "date" | "review_on" | "target_amount" | "effect_amount" | "p_value" | "is_season"
  >[],
  report: Report,
): string[] {
  const { words, formats, facts } = report;
  const text = conversations[words.language];
  const due = tallyTalks(talks.filter((talk) => isDue(talk, facts.as_of)));
  const { results, effect, target, count } = due;
  if (count === 0) {
    const ahead = talks.flatMap(({ review_on }) =>
      review_on !== null && review_on > facts.as_of ? [+review_on] : [],
    );
    return [text.none_due(ahead.length === 0 ? null : formats.date(new Date(Math.min(...ahead))))];
  }
  const more = results.reached + results.more;
  const measured = more + results.no_difference + results.less + results.season;
  if (measured === 0) {
    const lead = text.none_measured(count, formats.count(count));
    return results.too_early === 0 ? [`${lead}.`] : [`${lead}.`, otherSentence(due, report)!];
  }
  const lead =
    more === 0
      ? measured === count
        ? text.none_more(count, formats.count(count))
        : text.none_of_measured(measured, formats.count(measured), formats.count(count))
      : text.more(
          more,
          formats.count(more),
          count,
          formats.count(count),
          formats.money(effect),
          target > 0 ? formats.money(target) : null,
        );
  const reached =
    results.reached > 0 ? `; ${text.reached(results.reached, formats.count(results.reached))}` : "";
  const others = otherSentence(due, report);
  return [`${lead}${reached}.`, ...(others ? [others] : [])];
}

function otherSentence({ results }: TalkTally, { words, formats }: Report): string | null {
  const { others } = conversations[words.language];
  const untold =
    results.not_separable +
    results.too_few_months +
    results.no_volume +
    results.no_cost +
    results.unknown_customer;
  const parts = (["no_difference", "less", "season", "too_early", "untold"] as const).flatMap((kind) => {
    const count = kind === "untold" ? untold : results[kind];
    return count === 0 ? [] : [others[kind](count, formats.count(count))];
  });
  const sentence = parts.join("; ");
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : null;
}
