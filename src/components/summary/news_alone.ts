import { leastPoints } from "../../lib/changes/least_points.js";
import { summary } from "../../lib/words/summary.js";
import { historyMonths } from "../../lib/time/year_before.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "./ranked_list.js";
import type { Untold } from "./untold.js";

/** What is new where no leak can be set against a month ago: `news` beside what was `restated`, and what is too short a history to date, if it is. */
export function NewsAlone(
  { news, restated }: { news: HTMLElement; restated: Node | null },
  { facts, formats, words }: Report,
): { node: HTMLElement; undated: Untold | null; settle: () => void } {
  const text = summary[words.language].fresh;
  const months = historyMonths(facts);
  const isShort = months < leastPoints;
  const node = Section(text.title, null, element("div", { class: "columns" }, news), restated);
  const settle = () => {
    node.hidden = isShort && restated === null && news.querySelector("li, [role=alert]") === null;
  };
  settle();
  const why = text.too_short(formats.count(months), formats.count(leastPoints));
  return { node, undated: isShort ? { question: text.dated, why } : null, settle };
}
