import { formsOf } from "./forms.js";
import type { Needle, NeedleKind } from "./needle.js";
import { together, wordsOf } from "./words.js";

/** Letters or digits below which a text is looked for as a whole value only, not inside a sentence. */
export const leastLetters = 4;

/** Words below which a note is. */
export const leastWordsOfNote = 4;

/** Words below which a needle of some kind is: numbers of products are as short as any other. */
const leastWords: Partial<Record<NeedleKind, number>> = {
  "product number of others": Infinity,
  "internal note": leastWordsOfNote,
};

/** Texts to be found, in the form in which they are compared. */
export class NeedleSet {
  /** Found among the words of any text. */
  readonly running = new Map<string, Needle>();
  /** Found as a whole value only. */
  readonly whole = new Map<string, Needle>();
  /** Letters of the longest. */
  longest = 0;

  add(needle: Needle): void {
    const words = wordsOf(needle.text);
    const key = together(words);
    if (key === "") return;
    const isWhole = key.length < leastLetters || words.length < (leastWords[needle.kind] ?? 1);
    for (const form of formsOf(needle.text, needle.kind)) {
      this.put(isWhole ? this.whole : this.running, form, needle);
      if (!isWhole) this.longest = Math.max(this.longest, form.length);
    }
  }

  /** The needle that a text is as a whole, if it is one. */
  get(text: string): Needle | null {
    const key = together(wordsOf(text));
    return this.running.get(key) ?? this.whole.get(key) ?? null;
  }

  /** Takes a text out again; tells what it was, if it was there. */
  remove(text: string): Needle | null {
    const found = this.get(text);
    const forms = found === null ? [] : [text, found.text].flatMap((way) => formsOf(way, found.kind));
    for (const form of forms) {
      this.running.delete(form);
      this.whole.delete(form);
    }
    return found;
  }

  /** How many needles there are, however many forms each has. */
  get size(): number {
    return this.counted(this.running) + this.counted(this.whole);
  }

  /** How many of them are found as a whole value only. */
  get wholeSize(): number {
    return this.counted(this.whole);
  }

  private counted(map: ReadonlyMap<string, Needle>): number {
    return new Set(map.values()).size;
  }

  private put(map: Map<string, Needle>, key: string, needle: Needle): void {
    if (!map.has(key)) map.set(key, needle);
  }
}

/** A needle found among words, with the place of its first and the one after its last. */
export interface Found {
  needle: Needle;
  from: number;
  to: number;
}

/**
 * All needles among the words of a text, in one pass: words are put together from each on, as far as the longest needle
 * reaches, and looked up. So it takes as long for a hundred thousand needles as for one.
 */
export function findNeedles(
  words: readonly string[],
  needles: Pick<NeedleSet, "running" | "longest">,
): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < words.length && joined.length < needles.longest; to++) {
      joined += words[to]!;
      const needle = needles.running.get(joined);
      if (needle) found.push({ needle, from, to: to + 1 });
    }
  }
  return found;
}
