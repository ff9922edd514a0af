import { figuresIn, formOf } from "./figures.js";
import { formsOf } from "./forms.js";
import type { Needle } from "./needle.js";
import { findNeedles, leastLetters, type NeedleSet } from "./needles.js";
import type { Contents, Text } from "./texts.js";
import { together, wordsOf } from "./words.js";

/** Something in an output that must not be there. */
export interface Hit {
  place: string;
  /** What stands there, shortened. */
  excerpt: string;
  /** What it is, and whose. */
  what: string;
}

/** What is looked for, and what may stand all the same. */
export interface Wanted {
  needles: NeedleSet;
  /** Printed form of an internal figure → the table and column where it stands. */
  figures: ReadonlyMap<string, string>;
  /** Texts of the client's own within which the name of another is no name: "De Zwaluw" in "Café De Zwaluw". */
  covers: readonly string[];
  /** The client's own products, within which the name of another product is none. */
  productCovers: readonly string[];
}

/** Looks for everything at once in all that an output holds. */
export function search(contents: Contents, wanted: Wanted): Hit[] {
  const covers = coverSet(wanted.covers);
  const productCovers = coverSet(wanted.productCovers);
  const products = new Set(wanted.productCovers);
  const hits = new Map<string, Hit>();
  const tell = (place: string, what: string, excerpt: string) => {
    const key = `${place}\0${what}`;
    if (!hits.has(key)) hits.set(key, { place, what, excerpt });
  };
  for (const { place, text, isValue } of contents.texts) {
    const words = wordsOf(text);
    const covered = spans(words, covers);
    const coveredProducts = spans(words, productCovers);
    for (const { needle, from, to } of findNeedles(words, wanted.needles)) {
      const within = needle.kind === "product of others" ? [...covered, ...coveredProducts] : covered;
      if (within.some((span) => span.from <= from && to <= span.to)) continue;
      tell(place, told(needle), words.slice(Math.max(0, from - 4), to + 4).join(" "));
    }
    const whole = isValue ? wanted.needles.whole.get(together(words)) : undefined;
    if (whole) tell(place, told(whole), text.slice(0, 80));
    // The number or name of a product that the client bought is no figure, whatever figure reads the same.
    for (const form of isValue && products.has(text) ? [] : figuresIn(text)) {
      const where = wanted.figures.get(form);
      if (where !== undefined) tell(place, `the internal figure ${where}`, form);
    }
  }
  for (const { place, value } of contents.figures) {
    const where = wanted.figures.get(formOf(value));
    if (where !== undefined) tell(place, `the internal figure ${where}`, String(value));
  }
  return [...hits.values()];
}

/** The needles that are also words of the page's own code: it was made from no data, so that they tell nothing there. */
export function wordsOfCode(code: readonly Text[], needles: NeedleSet): Needle[] {
  const texts = new Set(code.map(({ text }) => text));
  const found = [...texts].flatMap((text) => findNeedles(wordsOf(text), needles));
  return [...new Set(found.map(({ needle }) => needle))];
}

interface CoverSet {
  running: Map<string, Needle>;
  longest: number;
}

function coverSet(texts: readonly string[]): CoverSet {
  const keys = texts
    .flatMap((text) => formsOf(text, "customer name"))
    .filter((key) => key.length >= leastLetters);
  const running = new Map(
    keys.map((key) => [key, { kind: "customer name", text: key, whose: null } as Needle]),
  );
  return { running, longest: Math.max(0, ...keys.map((key) => key.length)) };
}

function spans(words: readonly string[], covers: CoverSet): { from: number; to: number }[] {
  return covers.running.size === 0 ? [] : findNeedles(words, covers);
}

function told({ kind, text, whose }: Needle): string {
  const owner = whose === null || kind === "internal note" || text === whose ? "" : ` of customer ${whose}`;
  return `the ${kind} "${text}"${owner}`;
}
