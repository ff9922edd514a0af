import { spelledOut } from "./decoding.js";
import { asLatin, mended } from "./misread.js";
import type { NeedleKind } from "./needle.js";
import { together, wordsOf } from "./words.js";

/** What stands between the parts of "Smit & Zonen", as people write it. */
const joints = ["", "en", "and", "und", "et"];

/** Kinds of names that are also written with the last part first. */
const people: readonly NeedleKind[] = ["employee", "account manager"];

/**
 * A text in the ways in which people write it, as words are compared, its own first: "&" as a word of several languages, "ü" as "ue", a
 * number without its marks, and a person's name with its last part first; and as an export meant it that has look-alike letters in it, or letters
 * read in the wrong encoding.
 */
export function formsOf(text: string, kind: NeedleKind): string[] {
  const parts = text.split(/\s*[&+]\s*|\s+(?:en|and|und|et)\s+/i);
  const joined = parts.length > 1 ? joints.map((joint) => parts.join(` ${joint} `)) : [];
  const keys = [text, ...joined].flatMap((way) => {
    const words = [...new Set([way, spelledOut(way), asLatin(way), ...mended(way)])].map(wordsOf);
    return (people.includes(kind) ? words.flatMap(rotations) : words).map(together);
  });
  return [...new Set(keys.flatMap((key) => [key, key.replace(/[.,:-]/g, "")]))];
}

/** "Jan de Vries", "de Vries Jan" and "Vries Jan de". */
function rotations(words: readonly string[]): string[][] {
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);
}
