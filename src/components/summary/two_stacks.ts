import { element } from "../dom.js";

/** Parts in two stacks beside each other, cut where the longer one stays shortest, so that no short part leaves a hole beside a long one. */
export function TwoStacks(...given: readonly (HTMLElement | null)[]): HTMLElement {
  const parts = given.filter((part) => part !== null);
  const heights = parts.map(heightOf);
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const longest = (cut: number) => Math.max(sum(heights.slice(0, cut)), sum(heights.slice(cut)));
  const cuts = parts.slice(1).map((_, at) => at + 1);
  const cut = cuts.reduce((best, one) => (longest(one) < longest(best) ? one : best), 1);
  return element(
    "div",
    { class: "columns" },
    element("div", {}, ...parts.slice(0, cut)),
    element("div", {}, ...parts.slice(cut)),
  );
}

/** About how high a part is, in rows of a list: its head, its paragraphs and its rows. */
function heightOf(part: HTMLElement): number {
  return 2 + part.querySelectorAll("li").length + part.querySelectorAll(":scope > p").length / 2;
}
