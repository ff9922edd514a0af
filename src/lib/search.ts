/** A text as search compares it: lower case, without diacritics, ligatures and letters with a stroke spelled out. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđþı]/g, (letter) => spelled[letter] ?? letter);
}
const spelled: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  þ: "th",
  ı: "i",
};

/** A test for folded texts: every word of the query occurs somewhere; an empty query matches all. */
export function matcher(query: string): (folded: string) => boolean {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  return (folded) => terms.every((term) => folded.includes(term));
}

/**
 * The rows whose text comes nearest to the query, best first, at most `count`: by the share of letter pairs in common (Dice 1945).
 * Rows that contain every word of the query come before all others; rows with no pair in common are left out.
 */
export function nearest<R>(rows: readonly R[], query: string, text: (row: R) => string, count = 8): R[] {
  const matches = matcher(query);
  const wanted = pairs(fold(query));
  return rows
    .map((row) => {
      const folded = fold(text(row));
      return { row, score: likeness(wanted, pairs(folded)) + (matches(folded) ? 1 : 0) };
    })
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map((one) => one.row);
}

function pairs(text: string): Set<string> {
  const padded = ` ${text.replace(/\s+/g, " ").trim()} `;
  const found = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) found.add(padded.slice(i, i + 2));
  found.delete("  ");
  return found;
}

function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
