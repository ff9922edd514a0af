import { element } from "../dom.js";

/** A position on a slider worth stopping at, with a sentence on it. */
export interface LeverMark {
  readonly value: number;
  readonly label: string;
}

export interface LeverSliderOptions {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where it stands now. */
  readonly start: number;
  readonly write: (value: number) => string;
  /** The sentence on where it stands now. */
  readonly was: string;
  readonly mark: LeverMark | null;
  readonly onChange: (value: number) => void;
}

/** A slider with its value, a mark where it stands now and one where it would help; the latter can be clicked. */
export function LeverSlider({
  label,
  min,
  max,
  step,
  start,
  write,
  was,
  mark,
  onChange,
}: LeverSliderOptions) {
  const shown = element("output", {});
  const input = element("input", {
    type: "range",
    min,
    max,
    step,
    oninput: () => onChange(input.valueAsNumber),
  });
  // The middle of a thumb runs from half its width to that far from the end.
  const at = (value: number) => {
    const part = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
    return `left:calc(0.5rem + ${part.toFixed(4)} * (100% - 1rem))`;
  };
  const node = element(
    "div",
    { class: "lever" },
    element(
      "label",
      {},
      element(
        "span",
        { class: "lever-head" },
        element("span", { class: "control-label" }, label),
        shown,
        element("small", { class: "muted" }, was),
      ),
      element(
        "span",
        { class: "lever-track" },
        element("span", { class: "lever-mark", style: at(start) }),
        mark && element("span", { class: "lever-mark lever-goal", style: at(mark.value) }),
        input,
      ),
    ),
    mark &&
      element(
        "button",
        { type: "button", class: "figure-link lever-jump", onclick: () => onChange(mark.value) },
        mark.label,
      ),
  );
  return {
    node,
    show(value: number) {
      input.value = String(value);
      shown.textContent = write(value);
      input.setAttribute("aria-valuetext", write(value));
    },
  };
}
