import { element } from "../../components/dom.js";
import type { EditionWords } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";

/** Asks for the passphrase and hands on what it opens; a wrong one gets a sentence, and another try. */
export function UnlockView(
  unlock: (passphrase: string) => Promise<EditionData | false>,
  show: (data: EditionData) => void,
  { words: { unlock: words } }: { words: EditionWords },
): HTMLElement {
  // Browsers offer it to pages that came over https, or from the reader's own disk.
  if (!globalThis.crypto?.subtle)
    return element(
      "main",
      { class: "gate" },
      element("h1", {}, words.title),
      element("p", {}, words.no_crypto),
    );
  const input = element("input", {
    id: "passphrase",
    type: "password",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    required: true,
    "aria-describedby": "answer",
  });
  const button = element("button", { type: "submit" }, words.open);
  const answer = element("p", { id: "answer", role: "status" });
  const form = element(
    "form",
    { onsubmit: submit },
    element("label", { for: "passphrase" }, words.passphrase),
    element("div", { class: "row" }, input, button),
    answer,
  );
  return element(
    "main",
    { class: "gate" },
    element("h1", {}, words.title),
    element("p", {}, words.lead),
    form,
  );

  function submit(event: Event): void {
    event.preventDefault();
    button.disabled = true;
    answer.textContent = words.busy;
    void unlock(input.value.trim()).then((data) => {
      if (data) return show(data);
      button.disabled = false;
      answer.textContent = words.wrong;
      input.select();
    });
  }
}
