import { JSDOM } from "jsdom";
import { formats, type Language } from "../../../src/lib/format.js";
import { words } from "../../../src/lib/words/index.js";

/** Options for a chart drawn in Node. */
export function drawing(language: Language = "en", width = 700) {
  return {
    document: new JSDOM("").window.document,
    words: words(language),
    formats: formats(language, "EUR"),
    width,
  };
}
