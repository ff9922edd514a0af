import { element } from "./dom.js";

/** How many of so many are shown before the rest is folded: `most`, or one more, since to fold a single one would take as much room as it does. */
export function shownOf(count: number, most: number): number {
  return count > most + 1 ? most : count;
}

/** What is folded away below its line, to open. */
export function Fold(line: string, folded: HTMLElement): HTMLElement {
  return element("details", { class: "fold" }, element("summary", {}, line), folded);
}
