import { createReadStream } from "node:fs";
import { nothing } from "../values/cells.js";
import { NumberTally, type TalliedNumbers } from "../values/number_tally.js";
import type { Layout } from "./column_survey.js";

/** A stretch of a file that begins with a line: its bytes, the last one left out, and whether it is the file's first. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
}

/** What one look at a stretch tells: its lines, and each column in them. */
export interface StretchSurvey {
  /** Lines, those above the header too. */
  readonly lineCount: number;
  /** Lines that end in a carriage return and a line feed. */
  readonly carriageCount: number;
  /** 1 where the last line has no end. */
  readonly unendedCount: number;
  readonly columns: readonly {
    readonly filledCount: number;
    readonly mayBePadded: boolean;
    readonly hasPlus: boolean;
    readonly hasPointZero: boolean;
    /** Null where it is no column of numbers, or some cell is more than digits, a minus, a point and a comma. */
    readonly numbers: TalliedNumbers | null;
  }[];
}

const [tab, newline, carriage, space, quote, plus, point, zero] = [9, 10, 13, 32, 34, 43, 46, 48];
/** What a spreadsheet puts before a number that it keeps as text. */
const apostrophe = 39;
/** Bytes with which a no-break space begins and ends in UTF-8. */
const [wideFirst, wideLast] = [0xc2, 0xa0];
const longestLine = 1 << 25;
const nothingWords = new Set<string>(nothing.filter((word) => word !== ""));
const wordBegins = new Uint8Array(256);
for (const word of nothingWords) wordBegins[word.charCodeAt(0)] = 1;
const longestWord = Math.max(...[...nothingWords].map((word) => word.length));

/**
 * Looks at every byte of a stretch of a UTF-8 file once: whether its lines are records as they stand, and what its cells are like.
 * @returns null where some line is not
 */
export async function surveyStretch(
  path: string,
  layout: Layout,
  { from, to, isFirst }: Stretch,
): Promise<StretchSurvey | null> {
  const survey = new Survey(layout, isFirst ? layout.headerRow : 0);
  let rest: Buffer = Buffer.alloc(0);
  const bytesRead = createReadStream(path, { highWaterMark: 1 << 20, start: from, end: to - 1 });
  for await (const chunk of bytesRead as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(newline) + 1;
    if (!survey.take(bytes, end)) return null;
    rest = bytes.subarray(end);
    if (rest.length > longestLine) return null;
  }
  if (rest.length > 0 && !survey.takeLast(rest)) return null;
  return survey.result();
}

class Survey {
  private readonly separator: number;
  private readonly width: number;
  private readonly numbers: (NumberTally | null)[];
  private readonly filled: Float64Array;
  private readonly padded: Uint8Array;
  private readonly plus: Uint8Array;
  private readonly pointZero: Uint8Array;
  /** Bytes at which a field that is not quoted may end, or is not what it seems. */
  private readonly stops = new Uint8Array(256);
  private line = 0;
  private carriages = 0;
  private unended = 0;

  constructor(
    layout: Layout,
    private readonly headerRow: number,
  ) {
    this.separator = layout.delimiter.charCodeAt(0);
    this.width = layout.isNumber.length;
    this.numbers = layout.isNumber.map((isNumber) => (isNumber ? new NumberTally() : null));
    this.filled = new Float64Array(this.width);
    [this.padded, this.plus, this.pointZero] = [0, 1, 2].map(() => new Uint8Array(this.width)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    for (const byte of [0, newline, carriage, quote, plus, this.separator]) this.stops[byte] = 1;
  }

  /** Takes whole lines, up to `end`; false where one is no record. */
  take(bytes: Buffer, end: number): boolean {
    const { stops, separator, width, headerRow } = this;
    let at = 0;
    while (at < end) {
      this.line += 1;
      const isRow = this.line > headerRow;
      let column = 0;
      let isBlank = true;
      let hasPlus = false;
      for (;;) {
        let from = at;
        let to: number;
        if (bytes[at] === quote) {
          at = closing(bytes, at + 1);
          if (at < 0) return false;
          from += 1;
          to = at;
          at += 1;
          const next = bytes[at];
          if (next !== separator && next !== newline && next !== carriage) return false;
        } else {
          for (;;) {
            while (stops[bytes[at]!] === 0) at += 1;
            if (bytes[at] !== plus || separator === plus) break;
            hasPlus = true;
            at += 1;
          }
          if (bytes[at] === quote || bytes[at] === 0) return false;
          to = at;
        }
        if (isRow) {
          if (column >= width) return false;
          if (to > from && this.cell(bytes, from, to, column)) isBlank = false;
          if (hasPlus) this.plus[column] = 1;
          hasPlus = false;
          column += 1;
        }
        const last = bytes[at];
        at += 1;
        if (last === separator) continue;
        if (last === carriage) {
          if (bytes[at] !== newline) return false;
          at += 1;
          this.carriages += 1;
        }
        break;
      }
      if (isRow && (column < width || isBlank)) return false;
    }
    return true;
  }

  /** Takes the last line where no line end follows it. */
  takeLast(rest: Buffer): boolean {
    if (rest.at(-1) === carriage) return false;
    this.unended = 1;
    return this.take(Buffer.concat([rest, Buffer.from([newline])]), rest.length + 1);
  }

  /** Notes a cell that is not empty; whether it begins with something printable. */
  private cell(bytes: Buffer, from: number, to: number, column: number): boolean {
    const first = bytes[from]!;
    const last = bytes[to - 1]!;
    if (wordBegins[first] === 1 && to - from <= longestWord && isNothing(bytes, from, to)) return false;
    this.filled[column]! += 1;
    if (
      first === wideFirst ||
      first === apostrophe ||
      last === wideLast ||
      isBlankByte(first) ||
      isBlankByte(last)
    )
      this.padded[column] = 1;
    if (last === zero && bytes[to - 2] === point) this.pointZero[column] = 1;
    this.numbers[column]?.add(bytes, from, to, this.line);
    return first > space && first < 127;
  }

  result(): StretchSurvey {
    return {
      lineCount: this.line,
      carriageCount: this.carriages,
      unendedCount: this.unended,
      columns: Array.from({ length: this.width }, (_, i) => ({
        filledCount: this.filled[i]!,
        mayBePadded: this.padded[i] === 1,
        hasPlus: this.plus[i] === 1,
        hasPointZero: this.pointZero[i] === 1,
        numbers: this.numbers[i]?.tallied() ?? null,
      })),
    };
  }
}

function isNothing(bytes: Buffer, from: number, to: number): boolean {
  return nothingWords.has(bytes.toString("latin1", from, to));
}

function isBlankByte(byte: number): boolean {
  return byte === space || byte === tab;
}

/** Where the quote stands that closes a field; -1 where it does not close on its line. */
function closing(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    const byte = bytes[at]!;
    if (byte === quote) {
      if (bytes[at + 1] !== quote) return at;
      at += 1;
    } else if (byte === newline || byte === carriage || byte === 0) return -1;
  }
}
