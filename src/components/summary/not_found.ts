import type { Language } from "../../lib/format.js";
import { words } from "../../lib/words/index.js";
import { element } from "../dom.js";

/** What stands where a page does not exist: that it does not, and the way back. Reads no data: its address may lie anywhere. */
export function NotFound(language: Language): HTMLElement {
  const text = words(language).summary.not_found;
  return element(
    "header",
    { class: "page-header" },
    element("h1", {}, text.title),
    element("p", {}, element("a", { href: "./" }, text.back)),
  );
}
