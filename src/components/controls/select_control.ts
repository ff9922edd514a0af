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
  const select = element(
    "select",
    { onchange: () => onChange(select.value) },
    ...choices.map((choice) =>
      element("option", { value: choice.value, selected: choice.value === value }, choice.label),
    ),
  );
  return element("label", { class: "control" }, element("span", { class: "control-label" }, label), select);
}
