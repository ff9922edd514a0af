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

/** About how high a part is, in rows of a list of a name and a few words: its head, its paragraphs, and its rows by how much they say. */
function heightOf(part: HTMLElement): number {
  const rows = [...part.querySelectorAll("li")].map((row) => 0.5 + (row.textContent ?? "").length / 100);
  return 2 + rows.reduce((sum, row) => sum + row, 0) + part.querySelectorAll(":scope > p").length / 2;
}
