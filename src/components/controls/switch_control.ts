import { element } from "../dom.js";
import type { SelectControlOptions, Option } from "./select_control.js";

/** A few choices side by side, of which one holds: radio buttons, so arrow keys move between them. */
export function SwitchControl(
  choices: readonly Option[],
  { label, value, onChange }: SelectControlOptions,
): HTMLFieldSetElement {
  const name = `switch-${label.replace(/\W+/g, "-").toLowerCase()}`;
  return element(
    "fieldset",
    { class: "switch" },
    element("legend", { class: "control-label" }, label),
    ...choices.map((choice) =>
      element(
        "label",
        {},
        element("input", {
          type: "radio",
          name,
          value: choice.value,
          checked: choice.value === value,
          onchange: () => onChange(choice.value),
        }),
        element("span", {}, choice.label),
      ),
    ),
  );
}
