import { unread as catalogue } from "../lib/words/unread.js";
import { element } from "./dom.js";
import { Unread } from "./host_answer.js";
import type { Report } from "./report.js";

/** What a reader was to see, as the catalogue names it. */
export type UnreadPart = "part" | "customer" | "lines" | "products" | "customers" | "sums" | "ways" | "below";

export interface ReadIntoOptions {
  readonly part: UnreadPart;
  readonly report: Pick<Report, "words">;
  /** Whether the reader still wants it; what fails after another choice is not told. */
  readonly isWanted?: () => boolean;
}

/**
 * Shows what is read after a choice. Where that fails, `place` holds a sentence instead, with a button that tries once more; an error of
 * another kind goes to the console too. Comes true with whether it was read.
 */
export async function readInto(
  place: Element,
  show: () => Promise<unknown>,
  options: ReadIntoOptions,
): Promise<boolean> {
  const { part, report, isWanted = () => true } = options;
  try {
    await show();
    return true;
  } catch (error) {
    if (!isWanted()) return false;
    if (!(error instanceof Unread)) reportError(error);
    const text = catalogue[report.words.language];
    const again = () => {
      place.replaceChildren();
      void readInto(place, show, options);
    };
    place.replaceChildren(
      element(
        "div",
        { class: "note", role: "alert" },
        element("p", {}, `${text[part]} ${text.what_to_do}`),
        element("button", { type: "button", class: "button", onclick: again }, text.again),
      ),
    );
    return false;
  }
}
