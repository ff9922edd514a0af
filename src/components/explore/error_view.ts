import type { SqlError } from "../../lib/sql/sql_error.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { element } from "../dom.js";

/** DuckDB's own words against a query, letter by letter; where it asks for an extension, why there is none. */
export function ErrorView({ message }: SqlError, text: ExploreWords): HTMLElement {
  // What is said wraps; a line of the query stays whole, since a mark below it points at its place.
  const [said = "", ...places] = message.split(/(?=\n\nLINE \d+:)/);
  return element(
    "div",
    { class: "explore-error", role: "alert" },
    element("p", {}, text.engine.error),
    element(
      "pre",
      { tabindex: 0, "aria-label": text.engine.error },
      element("span", { class: "said" }, said),
      places.join(""),
    ),
    /\bextension/i.test(message) ? element("p", {}, text.engine.no_extension) : null,
  );
}
