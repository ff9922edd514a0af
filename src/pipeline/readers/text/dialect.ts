import type { Encoding } from "../files/encoding.js";
import { decoded } from "../files/encoding.js";
import { fieldsOf } from "./fields.js";
import { lineEndOf } from "./line_ends.js";
import {
  EndlessRow,
  isEscaped,
  RecordSplitter,
  UnclosedQuote,
  type Dialect,
  type RawRecord,
} from "./records.js";

/** One of the first records of a file. */
export interface HeadRecord {
  line: number;
  fields: string[];
  raw: string;
}

/** What a file looks like when cut by one delimiter. */
export interface Cut extends Dialect {
  lineEnd: "\n" | "\r";
  /** Records in the whole file. */
  recordCount: number;
  /** The most frequent number of fields. */
  width: number;
  /** Share of all records that have `width` fields. */
  consistency: number;
  head: HeadRecord[];
  /** Records with a quote where none may stand. */
  strayCount: number;
  /** Records with a quote after a backslash. */
  escapedCount: number;
  /** Line of a quote that is never closed under this reading. */
  unclosedLine: number | null;
  /** Line of a row that does not end under this reading. */
  endlessLine: number | null;
}

/** Records at the beginning that are kept, among which the header is sought. */
export const headLength = 60;
const sampleLength = 1 << 22;

/** Cuts the whole file, or its first `limit` characters, by each delimiter that occurs at all and tells how well each fits. */
export async function cuts(
  path: string,
  encoding: Encoding,
  delimiters: readonly string[],
  { quote, escape }: Pick<Dialect, "quote" | "escape">,
  limit = Infinity,
): Promise<Cut[]> {
  let readers: Reader[] = [];
  let read = 0;
  let lineEnd: "\n" | "\r" | null = null;
  for await (const chunk of decoded(path, encoding)) {
    if (lineEnd === null) {
      const end = lineEndOf(chunk, quote);
      lineEnd = end;
      readers = delimiters.map((delimiter) => new Reader({ delimiter, quote, escape }, end));
    }
    for (const reader of readers) reader.push(chunk);
    read += chunk.length;
    if (read > limit) return readers.map((reader) => reader.cut());
    // A delimiter that separates nothing in the first four million characters is not the delimiter.
    if (read > sampleLength && readers.length > 1) {
      const useful = readers.filter((reader) => reader.cut().width > 1);
      if (useful.length > 0) readers = useful;
    }
  }
  return readers.map((reader) => reader.finish());
}

class Reader {
  private readonly widths = new Map<number, number>();
  private readonly head: HeadRecord[] = [];
  private recordCount = 0;
  private strayCount = 0;
  private escapedCount = 0;
  private unclosedLine: number | null = null;
  private endlessLine: number | null = null;
  private readonly splitter: RecordSplitter;

  constructor(
    private readonly dialect: Dialect,
    private readonly lineEnd: "\n" | "\r",
  ) {
    this.splitter = new RecordSplitter(dialect, (record) => this.take(record), lineEnd);
  }

  push(chunk: string, last = false): void {
    if (this.unclosedLine !== null || this.endlessLine !== null) return;
    try {
      this.splitter.push(chunk, last);
    } catch (error) {
      if (error instanceof UnclosedQuote) this.unclosedLine = error.line;
      else if (error instanceof EndlessRow) this.endlessLine = error.line;
      else throw error;
    }
  }

  finish(): Cut {
    this.push("", true);
    return this.cut();
  }

  cut(): Cut {
    const { dialect, lineEnd, recordCount, strayCount, escapedCount, head, unclosedLine, endlessLine } = this;
    let [width, most] = [1, 0];
    for (const [fields, records] of this.widths)
      if (records > most || (records === most && fields > width)) [width, most] = [fields, records];
    const consistency = recordCount === 0 ? 0 : most / recordCount;
    return {
      ...dialect,
      lineEnd,
      recordCount,
      width,
      consistency,
      strayCount,
      escapedCount,
      head,
      unclosedLine,
      endlessLine,
    };
  }

  private take({ raw, line, width, clean }: RawRecord): void {
    this.recordCount++;
    if (!clean) this.strayCount++;
    if (raw.includes("\\") && hasEscapedQuote(raw, this.dialect.quote)) this.escapedCount++;
    this.widths.set(width, (this.widths.get(width) ?? 0) + 1);
    if (this.head.length < headLength) this.head.push({ line, fields: fieldsOf(raw, this.dialect), raw });
  }
}

/** Whether a quote stands behind a backslash that is none of a pair. */
function hasEscapedQuote(raw: string, quote: string): boolean {
  let at = quote === "" ? -1 : raw.indexOf(quote);
  while (at >= 0 && !isEscaped(raw, at, 0)) at = raw.indexOf(quote, at + 1);
  return at >= 0;
}
