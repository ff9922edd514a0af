import { element } from "./dom.js";

/** What a page says that opens with a passphrase only. */
export interface UnlockWords {
  readonly title: string;
  readonly lead: string;
  readonly passphrase: string;
  readonly open: string;
  readonly busy: string;
  readonly wrong: string;
  readonly no_crypto: string;
}

/** Asks for the passphrase and hands on what it opens; a wrong one gets a sentence, and another try. */
export function UnlockView<T extends object>(
  unlock: (passphrase: string) => Promise<T | false>,
  show: (opened: T) => void,
  { words, tag = "main" }: { words: UnlockWords; tag?: "main" | "div" },
): HTMLElement {
  // Browsers offer it to pages that came over https, or from the reader's own disk.
  if (!globalThis.crypto?.subtle)
    return element(tag, { class: "gate" }, element("h1", {}, words.title), element("p", {}, words.no_crypto));
  const input = element("input", {
    id: "passphrase",
    type: "password",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    required: true,
    "aria-describedby": "answer",
  });
  const button = element("button", { type: "submit", class: "button" }, words.open);
  const answer = element("p", { id: "answer", role: "status" });
  const form = element(
    "form",
    { onsubmit: submit },
    element("label", { for: "passphrase" }, words.passphrase),
    element("div", { class: "row" }, input, button),
    answer,
  );
  return element(tag, { class: "gate" }, element("h1", {}, words.title), element("p", {}, words.lead), form);

  function submit(event: Event): void {
    event.preventDefault();
    button.disabled = true;
    answer.textContent = words.busy;
    const asked = unlock(input.value.trim()).catch(() => false as const);
    void asked.then((opened) => {
      if (opened) return show(opened);
      button.disabled = false;
      answer.textContent = words.wrong;
      input.select();
    });
  }
}
