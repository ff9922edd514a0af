import { fold } from "../../lib/text/search.js";

// A date, a time or an amount is one word with its marks: their parts are numbers of nobody.
const word =
  /\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}-])|\d{1,2}:\d{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}][.,]?)\d+(?:[.,]\d+)+(?![.,]?[\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** The words of a text: letters and digits in lower case without diacritics. */
export function wordsOf(text: string): string[] {
  return folded(text).match(word) ?? [];
}

/** Words run together, as they are compared: "B.V.", "B V" and "bv" are one, and so are "NL 123 B01" and "nl123b01". */
export function together(words: readonly string[]): string {
  return words.join("");
}

// What is plain already, as nearly all names are, needs no table of letters.
function folded(text: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : fold(text);
}
