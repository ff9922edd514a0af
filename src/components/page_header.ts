import { element } from "./dom.js";
import { MissingNote } from "./missing_note.js";
import { shortHistory, type PageName, type Report } from "./report.js";

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
