import { arrowSteps } from "./arrow_steps.js";
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
  const stop = (at: number) =>
    known.forEach(({ node }, index) => node.setAttribute("tabindex", index === at ? "0" : "-1"));
  stop(start < 0 ? known.length + start : start);
  known.forEach(({ node, label, open }, at) => {
    node.classList.add("opens");
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", label);
    // Plot would pin its hover box at a click.
    node.addEventListener("pointerdown", (event) => event.stopPropagation());
    onPress(node, open);
    node.addEventListener("keydown", (event) => {
      const step = arrowSteps[event.key];
      if (!step) return;
      event.preventDefault();
      const next = step(at, known.length - 1);
      stop(next);
      known[next]!.node.focus();
    });
  });
}
