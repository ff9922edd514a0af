import { clip, textWidth } from "./style.js";

/**
 * Cuts names that stand below each other to a width. Those that begin alike, as branches of one company do, would be cut to the same
 * text: of these the middle is left out, up to the word in which they differ.
 */
export function clipApart(names: readonly string[], width: number, size = 12): (name: string) => string {
  const texts = new Map<string, string>();
  const alike = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const text = clip(name, width, size);
    texts.set(name, text);
    alike.set(text, [...(alike.get(text) ?? []), name]);
  }
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const shared = sharedWords(group);
    for (const name of group) {
      const start = clip(name.slice(0, shared).trimEnd(), width / 2, size);
      texts.set(name, start + clip(name.slice(shared), width - textWidth(start, size), size));
    }
  }
  return (name) => texts.get(name) ?? clip(name, width, size);
}

/** The number of letters of the words with which all these texts begin; of letters where they begin with the same part of a word. */
function sharedWords([first = "", ...others]: readonly string[]): number {
  let letters = first.length;
  for (const other of others)
    while (letters > 0 && other.slice(0, letters) !== first.slice(0, letters)) letters -= 1;
  return first.lastIndexOf(" ", letters - 1) + 1 || letters;
}
