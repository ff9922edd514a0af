import { talkResults } from "../../lib/talk/talk_result.js";
import { conversations } from "../../lib/words/conversations.js";
import { talkResultWords } from "../../lib/words/talk_results.js";
import { SelectControl } from "../controls/select_control.js";
import { none } from "../list/choice.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Report } from "../report.js";
import type { Talk } from "./talks_data.js";

/** What conversations can be filtered by. */
const talkFilters = ["result", "review", "account_manager"] as const;
export type TalkFilter = (typeof talkFilters)[number];
export type TalkFilterValues = Readonly<Record<TalkFilter, string>>;

const reviews = ["overdue", "due", "coming", "none", "followed", "closed"] as const;

/** Whether a conversation has every value asked for; an empty one asks for nothing. */
export function passes(talk: Talk, values: TalkFilterValues): boolean {
  return talkFilters.every((filter) => !values[filter] || (talk[filter] ?? none) === values[filter]);
}

/** A drop-down for each filter with more than one value, each value with how many conversations have it. */
export function TalkFilterBar(
  talks: readonly Talk[],
  values: TalkFilterValues,
  { words, formats }: Report,
  onChange: (filter: TalkFilter, value: string) => void,
): HTMLElement {
  const text = conversations[words.language].list;
  const labels: Record<TalkFilter, string> = {
    result: text.result,
    review: text.review,
    account_manager: text.manager,
  };
  const names: Record<TalkFilter, Readonly<Record<string, string>>> = {
    result: talkResultWords[words.language].results,
    review: text.reviews,
    account_manager: { [none]: text.without },
  };
  const order: Partial<Record<TalkFilter, readonly string[]>> = { result: talkResults, review: reviews };
  const selects = talkFilters.map((filter) => {
    const counts = new Map<string, number>();
    for (const talk of talks) {
      const value = talk[filter] ?? none;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2 && !values[filter]) return null;
    const found =
      order[filter]?.filter((value) => counts.has(value)) ?? [...counts.keys()].sort(formats.compare);
    const choices = found.map((value) => ({
      value,
      label: `${names[filter][value] ?? value} (${formats.count(counts.get(value))})`,
    }));
    return SelectControl([{ value: "", label: text.all }, ...choices], {
      label: labels[filter],
      value: values[filter],
      onChange: (value) => onChange(filter, value),
    });
  });
  return FilterBar(selects, text.label);
}
