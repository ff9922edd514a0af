import type { Language } from "../format.js";
import { common } from "./common.js";

const sections = { common };

/** The whole catalogue in one language: section → entry → text, or a function that fills figures in. */
export type Words = { readonly [S in keyof typeof sections]: (typeof sections)[S]["en"] };

/** The words of a language. */
export function words(language: Language): Words {
  return Object.fromEntries(
    Object.entries(sections).map(([name, entry]) => [name, entry[language]]),
  ) as Words;
}
