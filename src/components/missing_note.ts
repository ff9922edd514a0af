import { missingInput } from "../lib/missing.js";
import { element } from "./dom.js";
import type { PageName, Report } from "./report.js";

/** What the input lacks, and what the next of it would add to a page; null where nothing is missing that the page would show. */
export function MissingNote(page: PageName, { facts, words }: Report): HTMLElement | null {
  const text = words.report.missing;
  const missing = missingInput(facts);
  const [next] = missing;
  const adds: Readonly<Partial<Record<PageName, string>>> = next ? text.adds[next] : {};
  const sentence = adds[page];
  if (!sentence) return null;
  const list = missing.map((rung) => text.names[rung]).join(", ");
  return element("p", { class: "page-facts missing" }, `${text.not_supplied(list)} ${sentence}`);
}
