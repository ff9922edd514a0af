import { lines as catalogue } from "../../lib/words/lines.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What stands in the place of the invoice lines until a reader comes to them. */
export function LinesAhead({ words }: Report): Node[] {
  const text = catalogue[words.language];
  return [element("h2", { tabindex: -1 }, text.title), element("p", { class: "muted" }, text.ahead)];
}
