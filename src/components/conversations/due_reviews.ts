import { conversations } from "../../lib/words/conversations.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { RankedList, Section } from "../summary/ranked_list.js";
import { reviewItem } from "./review_item.js";
import type { Talk } from "./talks_data.js";

/** The reviews by when they are due, as seen from the as-of date; `hrefOf` leads to all of a kind in the list. */
export function DueReviews(
  talks: readonly Talk[],
  report: Report,
  hrefOf: (review: string) => string,
  most = 4,
): HTMLElement {
  const { words, formats, facts } = report;
  const text = conversations[words.language].reviews;
  const part = (review: "overdue" | "due" | "coming" | "none", title: string) => {
    const rows = talks
      .filter((talk) => talk.review === review)
      .sort((a, b) => +(a.review_on ?? a.date) - +(b.review_on ?? b.date) || (a.name < b.name ? -1 : 1));
    const heading = element("h3", {}, `${title}: ${formats.count(rows.length)}`);
    if (rows.length === 0) return null;
    return element(
      "div",
      {},
      heading,
      RankedList(rows.slice(0, most).map((talk) => reviewItem(talk, talk.name, report))),
      rows.length > most
        ? element(
            "p",
            { class: "way" },
            element("a", { href: hrefOf(review) }, text.rest(formats.count(rows.length))),
          )
        : null,
    );
  };
  const parts = [
    part("overdue", text.overdue),
    part("due", text.due(formats.month(facts.as_of))),
    part("coming", text.coming),
    part("none", text.none),
  ].filter((node) => node !== null);
  return Section(
    text.title,
    null,
    parts.length === 0
      ? element("p", { class: "muted" }, text.nothing)
      : element("div", { class: "columns" }, ...parts),
  );
}
