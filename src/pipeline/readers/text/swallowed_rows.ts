import { isEscaped, type Dialect } from "./records.js";

/** Lines within one field from which on they are rows, where all of them have as many fields as the header. */
const rowsWithin = 4;

/**
 * Whether a record took in the rows below it, since a quote that opens a field is closed by one of another row: text stands behind the
 * closing quote and the field has as many delimiters as those rows, or every line within it is a row of its own.
 */
export function swallowsRows(
  raw: string,
  width: number,
  { delimiter, quote, escape }: Dialect,
  lineEnd: string,
): boolean {
  if (quote === "" || width < 3 || !raw.includes(lineEnd)) return false;
  for (let i = 0; i >= 0 && i < raw.length;) {
    if (raw[i] !== quote) {
      const next = raw.indexOf(delimiter, i);
      if (next < 0) return false;
      i = next + 1;
      continue;
    }
    const close = closing(raw, i + 1, quote, escape === "backslash");
    const content = raw.slice(i + 1, close);
    const end = raw.indexOf(delimiter, close + 1);
    const behind = raw.slice(close + 1, end < 0 ? raw.length : end);
    const lines = content.split(lineEnd);
    const isRow = (line: string) => count(line, delimiter) === width - 1;
    if (lines.length > 1) {
      const all = count(content, delimiter);
      if (behind.trim() !== "" && all === (lines.length - 1) * (width - 1)) return true;
      const within = lines.slice(1, -1);
      if (width > 3 && within.length >= rowsWithin && within.every(isRow)) return true;
    }
    if (end < 0) return false;
    i = end + 1;
  }
  return false;
}

function closing(raw: string, from: number, quote: string, isBackslashed: boolean): number {
  for (let at = raw.indexOf(quote, from); at >= 0; at = raw.indexOf(quote, at + 1)) {
    if (isBackslashed && isEscaped(raw, at, from)) continue;
    if (raw[at + 1] !== quote) return at;
    at += 1;
  }
  return raw.length;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
