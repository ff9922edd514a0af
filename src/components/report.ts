import { formats, type Formats, type Language } from "../lib/format.js";
import { historyMonths } from "../lib/year_before.js";
import { words, type Words } from "../lib/words/index.js";
import type { ReportFacts } from "../schema.js";
import { element } from "./dom.js";
import { MissingNote } from "./missing_note.js";
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

/**
 * The head of a page: its question as the heading, the window, currency, how many months it rests on where they are no year, and what the totals leave out.
 * Sets the document's title to "page · report". A `subject` (a customer's name) stands in the place of page and question.
 */
export function pageHeader(report: Report, page: PageName, subject?: string): HTMLElement {
  const { facts, formats: format } = report;
  const text = report.words.report;
  document.title = `${subject ?? report.words.common.pages[page]} · ${facts.title}`;
  const leftOut =
    facts.unassigned_revenue === 0 || subject
      ? null
      : text.unassigned(format.money(facts.unassigned_revenue));
  const short = shortHistory(report);
  return element(
    "header",
    { class: "page-header" },
    element("p", { class: "page-name" }, report.words.common.pages[page]),
    element("h1", {}, subject ?? text.questions[page]),
    element(
      "p",
      { class: "page-facts" },
      text.window(
        format.month(facts.current_from),
        format.month(facts.current_to),
        format.date(facts.as_of),
        facts.currency,
      ),
    ),
    short === null ? null : element("p", { class: "page-facts" }, short),
    leftOut === null ? null : element("p", { class: "page-facts" }, leftOut),
    MissingNote(page, report),
  );
}
