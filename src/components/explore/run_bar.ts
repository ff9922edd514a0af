import type { ExploreWords } from "../../lib/words/explore.js";
import { element } from "../dom.js";

/** The buttons that run a query and stop it, with what is going on beside them. */
export function RunBar(
  text: ExploreWords,
  { status, onRun, onCancel }: { status: HTMLElement; onRun: () => void; onCancel: () => void },
) {
  const button = (label: string, onclick: () => void) =>
    element("button", { type: "button", class: "button", onclick }, label);
  const run = button(text.editor.run, onRun);
  run.classList.add("explore-run");
  const cancel = button(text.editor.cancel, onCancel);
  return {
    node: element("div", { class: "explore-bar no-print" }, run, cancel, status),
    setRunning(is: boolean) {
      run.disabled = is;
      cancel.hidden = !is;
    },
  };
}
