/** A text as search compares it: lower case, without diacritics, ligatures and letters with a stroke spelled out. */
export function fold(text: string): string {
  // Most texts are plain, and there may be 100,000.
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđþı]/g, (letter) => spelled[letter] ?? letter);
}
const plain = /^[ -~]*$/;
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
 * The rows whose text comes nearest to the query, best first, at most `count`: by the share of the query's letter pairs
 * that the text has, among equals the shorter text first. Rows with every word of the query come before all others; rows
 * with less than 30% of the pairs are left out.
 */
export function lookalikes<R>(rows: readonly R[], query: string, text: (row: R) => string, count = 8): R[] {
  const matches = matcher(query);
  const wanted = pairs(fold(query));
  return rows
    .map((row) => {
      const folded = fold(text(row));
      return { row, score: Number(matches(folded)) + held(wanted, pairs(folded)), length: folded.length };
    })
    .filter((one) => one.score >= 0.3)
    .sort((a, b) => b.score - a.score || a.length - b.length)
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

function held(wanted: Set<string>, given: Set<string>): number {
  let common = 0;
  for (const pair of wanted) if (given.has(pair)) common++;
  return wanted.size === 0 ? 0 : common / wanted.size;
}
