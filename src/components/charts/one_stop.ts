import { arrowSteps } from "./arrow_steps.js";

/** Makes parts of a drawing one stop of the keyboard, within which arrows move; it begins at `start`, from the end where that is below zero. */
export function oneStop(parts: readonly SVGElement[], start = 0): void {
  const stop = (at: number) =>
    parts.forEach((part, index) => part.setAttribute("tabindex", index === at ? "0" : "-1"));
  stop(start < 0 ? parts.length + start : start);
  parts.forEach((part, at) =>
    part.addEventListener("keydown", (event) => {
      const step = arrowSteps[event.key];
      if (!step) return;
      event.preventDefault();
      const next = step(at, parts.length - 1);
      stop(next);
      parts[next]!.focus();
    }),
  );
}
