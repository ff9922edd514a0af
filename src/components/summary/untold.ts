import { summary } from "../../lib/words/summary.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "./ranked_list.js";

/** A question that the input cannot answer yet, and why. */
export interface Untold {
  readonly question: string;
  readonly why: string;
}

/** A part of the page where its question can be answered, else why it cannot. */
export type Part = HTMLElement | Untold;

/** Whether a part of the page answers its question. */
export const isTold = (part: Part): part is HTMLElement => !("why" in part);

/** The questions of some parts that stay open, a line each with why; null where all are told. */
export function UntoldList(parts: readonly Part[], { words }: Report): HTMLElement | null {
  const lines = parts.flatMap((part) =>
    isTold(part) ? [] : [element("li", {}, element("strong", {}, part.question), ` ${part.why}`)],
  );
  if (lines.length === 0) return null;
  return Section(
    summary[words.language].untold.title,
    null,
    element("ul", { class: "plain-list" }, ...lines),
  );
}
