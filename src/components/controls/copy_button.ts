import { element } from "../dom.js";

export interface CopyButtonOptions {
  readonly label: string;
  /** Said once it is copied. */
  readonly done: string;
  /** Name of the box with the text, for where the browser gives no clipboard: it is chosen, ready to be copied by hand. */
  readonly byHand: string;
}

/** A button that puts a text on the clipboard, or shows it chosen where there is none (a page that is not served safely). */
export function CopyButton(text: string, { label, done, byHand }: CopyButtonOptions): HTMLElement {
  const said = element("output", { class: "muted", "aria-live": "polite" });
  const box = element("input", { type: "text", value: text, readonly: true, "aria-label": byHand });
  const button = element("button", { type: "button", class: "button", onclick: () => void copy() }, label);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      said.replaceChildren(done);
    } catch {
      said.replaceChildren(box);
      box.select();
    }
  }
  return element("span", { class: "copy no-print" }, button, said);
}
