import { oneStop } from "./one_stop.js";
import { onPress } from "./press.js";

/** A part of a drawing that opens something, with what it opens in words. */
export interface Opening {
  readonly node: SVGElement | undefined;
  readonly label: string;
  readonly open: () => void;
}

/** Lets parts of a drawing open something by a click, Enter or space: one stop of the keyboard, from `start` on, within which arrows move. */
export function opens(parts: readonly Opening[], start = 0): void {
  const known = parts.filter((part): part is Opening & { node: SVGElement } => part.node !== undefined);
  for (const { node, label, open } of known) {
    node.classList.add("opens");
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", label);
    // Plot would pin its hover box at a click.
    node.addEventListener("pointerdown", (event) => event.stopPropagation());
    onPress(node, open);
  }
  oneStop(
    known.map(({ node }) => node),
    start,
  );
}
