import { dom, type Child } from "../../components/charts/dom.js";
import type { Formats, Language } from "../../lib/text/format.js";
import type { ClientWords } from "../../lib/words/client.js";
import type { EditionWords } from "../../lib/words/edition.js";
import type { EditionData } from "../edition_data.js";
import type { Figure, Year } from "./figures.js";

/** What every part of an edition is drawn with. */
export interface PartOptions {
  readonly language: Language;
  readonly words: EditionWords;
  /** The words that the sheet for the client has too. */
  readonly client: ClientWords;
  readonly formats: Formats;
  /** The last years, oldest first; never none. */
  readonly years: readonly Year[];
  readonly document?: Document;
}

/** A part of the page: what it shows of an edition, or nothing. */
export type Part = (data: EditionData, options: PartOptions) => Node | null;

/** The year that an edition is about. */
export const lastYear = ({ years }: Pick<PartOptions, "years">) => years.at(-1)!;

/** The name of a figure. */
export function nameOf(figure: Figure, { words, client }: Pick<PartOptions, "words" | "client">): string {
  return figure in client.years
    ? client.years[figure as "orders"]
    : words.figures[figure as keyof EditionWords["figures"]];
}

/** Writes a figure in its unit. */
export function writer(
  figure: Figure,
  { formats }: Pick<PartOptions, "formats">,
): (value: number | null) => string {
  const counts: readonly Figure[] = ["orders", "lines", "quantity", "hours", "minutes_per_order"];
  return counts.includes(figure) ? formats.count : formats.money;
}

/** A section with its heading. */
export function section(title: string, options: PartOptions, ...children: Child[]): HTMLElement {
  const { h } = dom(options.document);
  return h("section", {}, h("h2", {}, title), ...children);
}

/** Parts side by side where there is room; one alone takes all of it. */
export function beside(...parts: readonly Part[]): Part {
  return (data, options) => {
    const shown = parts.map((part) => part(data, options)).filter((node) => node !== null);
    return shown.length === 0 ? null : dom(options.document).h("div", { class: "beside" }, ...shown);
  };
}

/**
 * A table in a box that scrolls where it is too wide: headers, then rows; from the second column on figures stand right. With
 * `bars`, a figure for each row, the first cell of a row is underlined by as much as its figure is of the largest.
 */
export function figureTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  {
    document,
    bars,
    name,
  }: PartOptions & { readonly bars?: readonly (number | null)[]; readonly name?: string },
): HTMLElement {
  const { h, svg } = dom(document);
  const most = Math.max(0, ...(bars ?? []).map((value) => value ?? 0));
  const bar = (row: number) =>
    most > 0
      ? svg(
          "svg",
          { class: "bar", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
          svg("rect", { width: ((100 * Math.max(0, bars?.[row] ?? 0)) / most).toFixed(1), height: 4 }),
        )
      : null;
  const number = (index: number) => ({ class: index > 0 ? "number" : null });
  const head = columns.map((label, i) =>
    label === "" ? h("td", {}) : h("th", { scope: "col", ...number(i) }, label),
  );
  return h(
    "div",
    {
      class: ["table-box", name].filter(Boolean).join(" "),
      tabindex: 0,
      role: "region",
      "aria-label": caption,
    },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, caption),
      h("thead", {}, h("tr", {}, ...head)),
      h(
        "tbody",
        {},
        ...rows.map((cells, row) =>
          h(
            "tr",
            {},
            ...cells.map((cell, i) =>
              i === 0 ? h("th", { scope: "row" }, cell, bar(row)) : h("td", number(i), cell),
            ),
          ),
        ),
      ),
    ),
  );
}
