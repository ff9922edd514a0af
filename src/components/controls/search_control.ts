import { element } from "../dom.js";
import type { SelectControlOptions } from "./select_control.js";

/** A labelled search box that tells what is typed as it is typed; Escape empties it. */
export function SearchControl({ label, value, onChange }: SelectControlOptions): HTMLLabelElement {
  const input = element("input", {
    type: "search",
    value,
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => onChange(input.value),
  });
  return element(
    "label",
    { class: "control control-search" },
    element("span", { class: "control-label" }, label),
    input,
  );
}
