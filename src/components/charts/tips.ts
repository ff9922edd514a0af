import { dom } from "./dom.js";

/** Pixels between a box and the place that it is about. */
const gap = 12;

/**
 * Lets every part of a node that carries `data-tip` say it, in a box: to a pointer, to a finger, and to a keyboard that stands within
 * it. Escape puts it away, and what a finger read stays until it touches something else.
 */
export function tips<E extends HTMLElement>(node: E, document: Document = globalThis.document): E {
  const box = dom(document).h("span", { class: "tip", "aria-hidden": "true", hidden: true });
  // A touch moves the focus away after its box is there.
  let isOfFocus = false;
  node.classList.add("has-tips");
  node.append(box);
  const partOf = ({ target }: Event) => (target as Element | null)?.closest?.("[data-tip]") ?? null;
  const elsewhere = ({ target }: Event) => {
    if (!node.contains(target as Node)) hide();
  };

  function show(part: Element, x: number, y: number) {
    const { left, top, width } = node.getBoundingClientRect();
    box.textContent = part.getAttribute("data-tip");
    box.hidden = false;
    const isBelow = y - gap < box.offsetHeight;
    // From the left end of the node to its right one, the box never stands out of it.
    const across = Math.min(Math.max((x - left) / (width || 1), 0), 1);
    box.style.setProperty("--at", `${(100 * across).toFixed(1)}%`);
    box.style.setProperty("--down", `${(y - top + (isBelow ? 2 * gap : -gap)).toFixed(1)}px`);
    box.style.setProperty("--up", isBelow ? "0%" : "100%");
    document.addEventListener("pointerdown", elsewhere);
  }

  function hide() {
    box.hidden = true;
    document.removeEventListener("pointerdown", elsewhere);
  }

  function follow(event: PointerEvent) {
    const part = partOf(event);
    isOfFocus = false;
    if (part) show(part, event.clientX, event.clientY);
    else hide();
  }

  node.addEventListener("pointermove", follow);
  node.addEventListener("pointerdown", follow);
  node.addEventListener("pointercancel", hide);
  node.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && hide());
  node.addEventListener("focusin", (event) => {
    const part = partOf(event);
    // What a pointer pressed has its box beside the pointer already.
    if (!part || !(event.target as Element).matches(":focus-visible")) return;
    const { left, top, width } = part.getBoundingClientRect();
    isOfFocus = true;
    show(part, left + width / 2, top);
  });
  node.addEventListener("focusout", () => isOfFocus && hide());
  node.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  return node;
}
