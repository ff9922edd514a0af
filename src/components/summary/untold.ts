import { summary } from "../../lib/words/summary.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "./ranked_list.js";

const name = "untold";

/** A question that the input cannot answer yet, and why: it stands with the others of its kind, after all that is told. */
export function Untold(title: string, why: string): HTMLElement {
  const part = Section(title, null, element("p", {}, why));
  part.classList.add(name);
  return part;
}

/** Whether a part of the page answers its question. */
export const isTold = (part: HTMLElement) => !part.classList.contains(name);

/** The questions of some parts that stay open, each with its reason in a line; null where all are told. */
export function UntoldList(parts: readonly HTMLElement[], { words }: Report): HTMLElement | null {
  const open = parts.filter((part) => !isTold(part));
  const lines = open.map((part) =>
    element(
      "li",
      {},
      element("strong", {}, part.querySelector("h2")!.textContent),
      ` ${part.querySelector("p")!.textContent}`,
    ),
  );
  return lines.length === 0
    ? null
    : Section(summary[words.language].untold.title, null, element("ul", { class: "plain-list" }, ...lines));
}
