import { distinctLimit } from "./cells.js";
import type { NumberShape } from "./numbers.js";

const [comma, minus, point, zero, nine] = [44, 45, 46, 48, 57];
/** Characters of a number at most; a longer one is looked at with care. */
const longest = 63;

/** Counts the ways in which the numbers of a column are written: by their length, sign and where point and comma stand. */
export class NumberTally {
  private readonly counts = new Int32Array(2 << 18);
  private readonly zeros = new Uint8Array(2 << 18);
  private readonly firsts = new Map<number, { line: number; example: string }>();
  private isPlain = true;

  /** Adds the cell at these bytes of the file, of this line. */
  add(bytes: Buffer, from: number, to: number, line: number): void {
    const isNegative = bytes[from] === minus ? 1 : 0;
    let pointAt = 0;
    let commaAt = 0;
    for (let at = from + isNegative; at < to; at += 1) {
      const byte = bytes[at]!;
      if (byte >= zero && byte <= nine) continue;
      if (byte === point && pointAt === 0) pointAt = at - from + 1;
      else if (byte === comma && commaAt === 0) commaAt = at - from + 1;
      else {
        this.isPlain = false;
        return;
      }
    }
    if (to - from > longest) {
      this.isPlain = false;
      return;
    }
    const shape = ((((to - from) << 6) | pointAt) << 7) | (commaAt << 1) | isNegative;
    this.counts[shape]! += 1;
    if (this.counts[shape] === 1)
      this.firsts.set(shape, { line, example: bytes.toString("latin1", from, to) });
    if (bytes[from + isNegative] === zero) this.zeros[shape] = 1;
  }

  /** The ways found, each with its first line; null where some cell was no such number. */
  tallied(): TalliedNumbers | null {
    if (!this.isPlain) return null;
    return [...this.firsts].map(([key, { line, example }]) => ({
      key,
      count: this.counts[key]!,
      line,
      example,
      hasLeadingZero: this.zeros[key] === 1,
    }));
  }
}

/** The ways in which some numbers are written, by a key that is the same for the same way. */
export type TalliedNumbers = readonly (Omit<NumberShape, "shape"> & { key: number })[];

/** The shapes of numbers that were tallied apart, most frequent first; of each the example is the first. */
export function shapesOf(tallies: readonly TalliedNumbers[]): NumberShape[] {
  const found = new Map<number, NumberShape>();
  for (const { key, ...one } of tallies.flat()) {
    const known = found.get(key) ?? { ...one, shape: one.example.replace(/\d/g, "9"), count: 0 };
    known.count += one.count;
    known.hasLeadingZero ||= one.hasLeadingZero;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.line - b.line).slice(0, distinctLimit);
}
