import { formats, type Formats, type Language } from "../lib/text/format.js";
import { historyMonths } from "../lib/time/year_before.js";
import { words, type Words } from "../lib/words/index.js";
import type { ReportFacts } from "../schema.js";
import { readTable } from "./tables.js";

/** What every page needs to write its figures: the report's facts, its words and its formats. */
export interface Report {
  readonly facts: ReportFacts;
  readonly words: Words;
  readonly formats: Formats;
}

/** A page of the report, by the name of its file. */
export type PageName = keyof Words["common"]["pages"];

/** The report behind `data/report_facts.parquet`; sets the language of the document. Throws where the table is empty. */
export async function openReport(factsHref: string): Promise<Report> {
  const [facts] = await readTable(factsHref, "report_facts");
  if (!facts) throw new Error(`report_facts: no row in ${factsHref}`);
  const language = facts.language as Language;
  document.documentElement.lang = language;
  return { facts, words: words(language), formats: formats(language, facts.currency) };
}

/** Of how many months amounts a year are, where the exports do not hold a year; else null. */
export function shortHistory({ facts, words, formats }: Report): string | null {
  const months = historyMonths(facts);
  return months < 12 ? words.report.short(months, formats.month(facts.history_from)) : null;
}
