import type { Language } from "../text/format.js";
import { bridges } from "./meanings/bridges.js";
import { changes } from "./meanings/changes.js";
import { customers } from "./meanings/customers.js";
import { inputs } from "./meanings/inputs.js";
import { pyramid } from "./meanings/pyramid.js";
import { report } from "./meanings/report.js";

/** What tables and columns hold, by the sentence in which `schema.ts` says it; a sentence of several tables stands with the first. What reads the same in both languages is left out. */
export const dutchMeanings: Readonly<Record<string, string>> = {
  ...report,
  ...customers,
  ...pyramid,
  ...bridges,
  ...changes,
  ...inputs,
};

/** A sentence of `schema.ts` in the reader's language. */
export function meaningIn(language: Language, meaning: string): string {
  return language === "nl" ? (dutchMeanings[meaning] ?? meaning) : meaning;
}
