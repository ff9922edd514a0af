import { element } from "../dom.js";

/** Controls side by side, wrapping where there is no room; null ones are left out. */
export function FilterBar(controls: readonly (Node | null)[], label: string): HTMLElement {
  return element("div", { class: "controls", role: "group", "aria-label": label }, ...controls);
}
