import { dom, type Child } from "../../components/charts/dom.js";
import type { Formats, Language } from "../../lib/format.js";
import type { EditionWords } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";

/** What every part of an edition is drawn with. */
export interface PartOptions {
  readonly language: Language;
  readonly words: EditionWords;
  readonly formats: Formats;
  readonly document?: Document;
}

/** A part of the page: what it shows of an edition, or nothing. */
export type Part = (data: EditionData, options: PartOptions) => Node | null;

/** A day of an edition as a UTC midnight. */
export const dayOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** A section with its heading. */
export function section(title: string, options: PartOptions, ...children: Child[]): HTMLElement {
  const { h } = dom(options.document);
  return h("section", {}, h("h2", {}, title), ...children);
}

/** A table in a box that scrolls where it is too wide: headers, then rows; from the second column on figures stand right. */
export function figureTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { document }: PartOptions,
): HTMLElement {
  const { h } = dom(document);
  const number = (index: number) => ({ class: index > 0 ? "number" : null });
  return h(
    "div",
    { class: "table-box", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, caption),
      h(
        "thead",
        {},
        h("tr", {}, ...columns.map((label, i) => h("th", { scope: "col", ...number(i) }, label))),
      ),
      h(
        "tbody",
        {},
        ...rows.map((cells) =>
          h(
            "tr",
            {},
            ...cells.map((cell, i) => (i === 0 ? h("th", { scope: "row" }, cell) : h("td", number(i), cell))),
          ),
        ),
      ),
    ),
  );
}
