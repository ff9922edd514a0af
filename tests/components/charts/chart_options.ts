import { JSDOM } from "jsdom";
import { formats, type Language } from "../../../src/lib/text/format.js";
import { words } from "../../../src/lib/words/index.js";

// Charts of a page share its document too; making one takes as long as drawing a chart.
const { document } = new JSDOM("").window;

/** Options for a chart drawn in Node. */
export function drawing(language: Language = "en", width = 700) {
  return { document, words: words(language), formats: formats(language, "EUR"), width };
}
