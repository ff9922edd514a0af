import type { Child } from "../charts/dom.js";
import { element } from "../dom.js";

/** Up to this width `styles/phone.css` has the say. */
const phone = "(max-width: 40rem)";

/** What a phone keeps folded below a line that opens it, unless the reader asked for it; wherever there is more room it stands open, without that line. */
export function PhoneFold(line: string, isAsked: boolean, ...children: Child[]): HTMLDetailsElement {
  const narrow = globalThis.matchMedia?.(phone);
  const isOpen = isAsked || !narrow?.matches;
  const node = element("details", { class: "phone-fold", open: isOpen }, element("summary", {}, line));
  node.append(element("div", {}, ...children));
  const place = new WeakRef(node);
  narrow?.addEventListener("change", ({ matches }) => {
    const fold = place.deref();
    if (fold && !matches) fold.open = true;
  });
  return node;
}
