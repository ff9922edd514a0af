import { element } from "../dom.js";

/** A heading of a plain table; numbers stand to the right. */
export interface Heading {
  label: string;
  isNumber?: boolean;
}

/** A table in a box that scrolls sideways where it must; the first cell of a row names it. */
export function PlainTable(
  title: string,
  headings: readonly Heading[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const heads = headings.map(({ label, isNumber }) =>
    element("th", isNumber ? { scope: "col", class: "number" } : { scope: "col" }, label),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map((cell, i) =>
        i === 0
          ? element("th", { scope: "row" }, cell)
          : element("td", headings[i]?.isNumber ? { class: "number" } : {}, cell),
      ),
    ),
  );
  return element(
    "div",
    { class: "table-box chart", tabindex: 0, role: "region", "aria-label": title },
    element("h3", { class: "chart-title" }, title),
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...body)),
  );
}
