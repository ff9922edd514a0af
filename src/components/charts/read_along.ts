import { arrowSteps } from "./arrow_steps.js";
import { dom } from "./dom.js";

/** A place on a line, in pixels of the drawing, and what it says. */
export interface Reading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Lets every place of a small line be read: below the pointer or a finger, and by the arrows of the keyboard, which begins at the last; Escape puts the reading away. */
export function readAlong(
  drawing: SVGSVGElement,
  places: readonly Reading[],
  { width, document }: { width: number; document?: Document | undefined },
): HTMLElement {
  const { h, svg } = dom(document);
  const box = h("span", { class: "reading", "aria-hidden": "true", hidden: true });
  const dot = svg("circle", { class: "read", r: 3, visibility: "hidden" });
  drawing.append(dot);
  const last = places.length - 1;
  let at = last;
  const say = () => {
    drawing.setAttribute("aria-valuenow", String(at + 1));
    drawing.setAttribute("aria-valuetext", places[at]!.text);
  };
  const show = (place: number) => {
    at = place;
    const { x, y, text } = places[at]!;
    say();
    box.textContent = text;
    // From the left end of the line to its right one, the box never stands out of it.
    box.style.setProperty("--at", `${((100 * x) / width).toFixed(1)}%`);
    box.hidden = false;
    for (const [name, value] of Object.entries({ cx: x.toFixed(1), cy: y.toFixed(1), visibility: "visible" }))
      dot.setAttribute(name, value);
  };
  const hide = () => {
    box.hidden = true;
    dot.setAttribute("visibility", "hidden");
  };
  const follow = ({ clientX }: PointerEvent) => {
    const { left, width: drawn } = drawing.getBoundingClientRect();
    const x = ((clientX - left) / (drawn || 1)) * width;
    const far = places.map((place) => Math.abs(place.x - x));
    show(far.indexOf(Math.min(...far)));
  };
  for (const [name, value] of Object.entries({ role: "slider", tabindex: 0, "aria-valuemin": 1 }))
    drawing.setAttribute(name, String(value));
  drawing.setAttribute("aria-valuemax", String(places.length));
  say();
  drawing.addEventListener("pointermove", follow);
  drawing.addEventListener("pointerdown", follow);
  // What a finger read stays until it touches something else.
  drawing.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && hide());
  drawing.addEventListener("focus", () => show(at));
  drawing.addEventListener("blur", hide);
  drawing.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const step = arrowSteps[event.key];
    if (!step) return;
    event.preventDefault();
    show(step(at, last));
  });
  return box;
}
