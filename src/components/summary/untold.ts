import { summary } from "../../lib/words/summary.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "./ranked_list.js";

/** A question that the input cannot answer yet, and why: a line that stands with the others of its kind, after all that is told. */
export function Untold(title: string, why: string): HTMLElement {
  return element("li", { class: "untold" }, element("strong", {}, title), ` ${why}`);
}

/** Whether a part of the page answers its question. */
export const isTold = (part: HTMLElement) => !part.matches("li.untold");

/** The questions of some parts that stay open; null where all are told. */
export function UntoldList(parts: readonly HTMLElement[], { words }: Report): HTMLElement | null {
  const open = parts.filter((part) => !isTold(part));
  if (open.length === 0) return null;
  return Section(summary[words.language].untold.title, null, element("ul", { class: "plain-list" }, ...open));
}
