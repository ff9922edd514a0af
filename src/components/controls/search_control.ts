import { element } from "../dom.js";
import type { SelectControlOptions } from "./select_control.js";

/** What is typed into a search, kept in the address. */
interface SearchState {
  get(): { readonly q: string };
  set(asked: { q: string }): void;
  on(listener: (selection: { readonly q: string }) => void): unknown;
}

/** A search box that keeps what is typed in the address, and follows it. */
export function KeptSearch(state: SearchState, label: string): HTMLLabelElement {
  const control = SearchControl({ label, value: state.get().q, onChange: (q) => state.set({ q }) });
  const input = control.querySelector("input")!;
  state.on(({ q }) => {
    if (input.value !== q) input.value = q;
  });
  return control;
}

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
