import { element } from "../dom.js";

/** One choice of a control. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectControlOptions {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled drop-down list; a value that is no choice shows as the first. */
export function SelectControl(
  choices: readonly Option[],
  { label, value, onChange }: SelectControlOptions,
): HTMLLabelElement {
  const select = element("select", { onchange: () => onChange(select.value) }, ...options(choices, value));
  return element("label", { class: "control" }, element("span", { class: "control-label" }, label), select);
}

/** Gives a drop-down other choices, as after counts changed; who stands on it stays there. */
export function refill(control: HTMLLabelElement, choices: readonly Option[], value: string): void {
  control.querySelector("select")!.replaceChildren(...options(choices, value));
}

function options(choices: readonly Option[], value: string) {
  return choices.map((choice) =>
    element("option", { value: choice.value, selected: choice.value === value }, choice.label),
  );
}
