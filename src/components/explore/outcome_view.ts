import type { ExploreWords } from "../../lib/words/explore.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { ErrorView } from "./error_view.js";
import { ResultView } from "./result_view.js";
import type { Outcome } from "./session.js";
import { TooMuchNote } from "./too_much_note.js";

/** What became of a query: its rows, the words against it, or that a tab cannot hold it; null of one that was cancelled. */
export function OutcomeView(
  { result, error, tooMuch, unread }: Outcome,
  report: Report,
  text: ExploreWords,
): HTMLElement | null {
  if (result) return ResultView(result, report, text);
  if (error) return ErrorView(error, text);
  if (unread) return element("p", { class: "note", role: "alert" }, unread);
  return tooMuch ? TooMuchNote(tooMuch, report.formats, text) : null;
}
