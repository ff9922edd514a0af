import type { ExitWords } from "../../lib/words/exit.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { ExitChoice } from "./exit_choice.js";
import type { CostRules } from "./exit_data.js";
import { savesHours, type Left } from "./left.js";

/** The share of the hours freed that is used elsewhere, with what an hour brings there; hidden where none is freed. */
export function ReuseSlider(
  { state, share }: ExitChoice,
  rules: CostRules,
  { formats }: Report,
  text: ExitWords,
) {
  const note = element("p", { class: "muted" });
  const shown = element("output", {}, "");
  const slider = element("input", {
    type: "range",
    min: "0",
    max: "100",
    step: "5",
    value: String(share() * 100),
    oninput: () => state.set({ reuse: slider.value }),
  });
  const node = element(
    "div",
    { class: "reuse" },
    element(
      "label",
      { class: "control" },
      element("span", { class: "control-label" }, text.reuse),
      slider,
      shown,
    ),
    note,
  );
  return {
    node,
    show(now: Left) {
      shown.textContent = formats.share(share(), 0);
      if (Number(slider.value) !== share() * 100) slider.value = String(share() * 100);
      node.hidden = now.chosen.length === 0 || now.hours_freed === 0;
      note.textContent = node.hidden
        ? ""
        : text.reuse_note(formats.count(now.hours_freed), formats.money(now.per_hour), savesHours(rules));
    },
  };
}
