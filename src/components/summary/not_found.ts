import type { Language } from "../../lib/text/format.js";
import { summary } from "../../lib/words/summary.js";
import { element } from "../dom.js";

/** What stands where a page does not exist: that it does not, and the way back. Reads no data: its address may lie anywhere. */
export function NotFound(language: Language): HTMLElement {
  const text = summary[language].not_found;
  return element(
    "header",
    { class: "page-header" },
    element("h1", {}, text.title),
    element("p", {}, element("a", { href: "./" }, text.back)),
  );
}
