/** How a text file is cut into fields. An empty quote means that nothing is quoted. */
export interface Dialect {
  delimiter: string;
  quote: string;
  /** How a quote stands within a quoted field: doubled where it is not said, as `\\"` as databases write it. */
  escape?: "double" | "backslash";
}

/** One record: its text as written without the line end, the line it starts on and how many fields it has. */
export interface RawRecord {
  raw: string;
  line: number;
  width: number;
  /** Whether the text is RFC 4180 as it stands: no stray quote, no lone carriage return. */
  clean: boolean;
}

/** A record longer than this, in characters, stems from a quote that is never closed, or is no row of a table. */
const longest = 4_000_000;

/** Thrown where a quote opened on a line is never closed. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super(`a quote opened on line ${line} is never closed`);
  }
}

/** Thrown where the row that begins on a line does not end within four million characters, none of them in a quote that is open. */
export class EndlessRow extends Error {
  constructor(readonly line: number) {
    super(`the row on line ${line} does not end`);
  }
}

/**
 * Cuts decoded text into records: a quote opens only at the start of a field, quoted line ends and doubled quotes belong
 * to the field (RFC 4180). Feed it chunks; blank lines yield nothing. Lines end in LF or CRLF, or in CR where
 * `lineEnd` says so.
 */
export class RecordSplitter {
  private rest = "";
  private line = 1;
  private isInQuotes = false;
  private readonly delimiter: number;
  private readonly quote: number;
  private readonly isBackslashed: boolean;
  private readonly end: number;

  constructor(
    dialect: Dialect,
    private readonly emit: (record: RawRecord) => void,
    lineEnd: "\n" | "\r" = "\n",
  ) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote === "" ? -1 : dialect.quote.charCodeAt(0);
    this.isBackslashed = dialect.escape === "backslash";
    this.end = lineEnd.charCodeAt(0);
  }

  /** Takes the next chunk; with `last`, what is left is a record too. @throws UnclosedQuote, EndlessRow */
  push(chunk: string, last = false): void {
    const text = this.rest + chunk;
    let from = 0;
    while (from < text.length) {
      const next = this.record(text, from, last);
      if (next < 0) break;
      from = next;
    }
    this.rest = text.slice(from);
    if (this.rest.length <= longest) return;
    throw this.isInQuotes ? new UnclosedQuote(this.line) : new EndlessRow(this.line);
  }

  // Reads one record and returns where the next one starts, or −1 where the chunk ends inside it.
  private record(text: string, from: number, last: boolean): number {
    const { delimiter, quote, end } = this;
    const length = text.length;
    let width = 1;
    let clean = true;
    let lines = 1;
    let fieldStart = true;
    let i = from;
    this.isInQuotes = false;
    for (; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === delimiter) {
        width++;
        fieldStart = true;
        continue;
      }
      if (code === end) break;
      if (code === quote) {
        if (fieldStart) {
          const close = this.closing(text, i + 1, last);
          this.isInQuotes = close < 0;
          if (close < 0) return -1;
          lines += count(text, end, i + 1, close);
          i = close;
          const after = text.charCodeAt(close + 1);
          const ends =
            after === delimiter || after === end || (after === 13 && text.charCodeAt(close + 2) === end);
          if (!ends && close + 1 < length) clean = false;
        } else clean = false;
      } else if (code === 13 && text.charCodeAt(i + 1) !== end) clean = false;
      else if (code === 0) clean = false;
      fieldStart = false;
    }
    if (i >= length && !last) return -1;
    const stop = i > from && text.charCodeAt(i - 1) === 13 ? i - 1 : i;
    if (stop > from) this.emit({ raw: text.slice(from, stop), line: this.line, width, clean });
    this.line += lines;
    return i + 1;
  }

  // Where the field's closing quote stands; −1 where the next chunk must tell.
  private closing(text: string, from: number, last: boolean): number {
    for (let i = from; ; i += 2) {
      i = text.indexOf(String.fromCharCode(this.quote), i);
      if (i < 0 && last) throw new UnclosedQuote(this.line);
      if (i < 0 || (i + 2 >= text.length && !last)) return -1;
      if (this.isBackslashed && isEscaped(text, i, from)) i -= 1;
      else if (text.charCodeAt(i + 1) !== this.quote) return i;
    }
  }
}

/** Whether a character has an odd number of backslashes before it, none of them before `from`. */
export function isEscaped(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

function count(text: string, code: number, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === code) found++;
  return found;
}
