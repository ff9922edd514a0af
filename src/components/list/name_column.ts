import type { Words } from "../../lib/words/index.js";
import { shownName } from "../../lib/words/shown_name.js";
import type { Customer } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { ListColumn } from "./columns.js";

/** The column of names, each the way to its customer; behind the name of a collective card stands what it is, which a narrow window does not cut off. */
export function nameColumn<R extends Pick<Customer, "customer_id" | "name" | "is_collective">>(
  label: string,
  words: Pick<Words, "common">,
): ListColumn<R> {
  return {
    key: "name",
    label,
    value: (row) => row.name,
    text(row) {
      const link = element(
        "a",
        { href: customerHref(row.customer_id), title: shownName(row, words) },
        row.name,
      );
      if (!row.is_collective) return link;
      return element(
        "span",
        { class: "marked-name" },
        link,
        element("small", { class: "muted" }, words.common.collective),
      );
    },
  };
}
