import type { Formats } from "../../lib/text/format.js";
import type { Words } from "../../lib/words/index.js";
import { accessible } from "./accessible.js";
import { dom, type Child } from "./dom.js";
import { tips } from "./tips.js";
import { isWide, type FigureTable } from "./wide_table.js";

/** What every chart takes: the reader's words and formats, the room it has, the document it is drawn in. */
export interface ChartOptions {
  readonly words: Words;
  readonly formats: Formats;
  /** Room in CSS pixels; drawn to fit from 280 up. */
  readonly width?: number;
  readonly document?: Document;
}

/** What stands around a drawing. */
export interface FigureParts extends Pick<ChartOptions, "words" | "document"> {
  /** CSS class of this kind of figure. */
  readonly name: string;
  /** The question that the figure answers. */
  readonly title: string;
  /** One sentence of what it shows in these data. */
  readonly caption?: string | null;
  readonly table?: FigureTable;
}

/** A figure: question, sentence, drawing and the same figures as a table behind a disclosure. */
export function figureWithTable(chart: Node, { words, document, name, title, caption, table }: FigureParts) {
  const { h } = dom(document);
  return h(
    "figure",
    { class: `chart chart-${name}`, "aria-label": title },
    h(
      "figcaption",
      {},
      h("h2", { class: "chart-title" }, title),
      caption ? h("p", { class: "chart-caption" }, caption) : null,
    ),
    bodyOf(h("div", { class: "chart-body" }, accessible(chart)), document),
    table && table.rows.length > 0
      ? h(
          "details",
          { class: "chart-table" },
          h("summary", {}, words.charts.every.show_as_table),
          dataTable(table, title, document),
        )
      : null,
  );
}

/** The body of a figure, which says the exact values of those parts that have them. */
function bodyOf(body: HTMLElement, document?: Document): HTMLElement {
  return body.querySelector("[data-tip]") ? tips(body, document) : body;
}

/** A figure that says why there is nothing to draw. */
export function emptyFigure(sentence: string, { document, name, title }: FigureParts) {
  const { h } = dom(document);
  return h(
    "figure",
    { class: `chart chart-${name}`, "aria-label": title },
    h("figcaption", {}, h("h2", { class: "chart-title" }, title)),
    h("p", { class: "note" }, sentence),
  );
}

/** What a cell carries for a phone: its name, and where it holds nothing, that. */
function stacked(label: string, value: Child) {
  return { "data-label": label, "data-nothing": value === "–" ? "" : null };
}

/** A plain table with a caption for screen readers; on a phone, where many columns have no room, each figure stands below its name. */
export function dataTable({ columns, rows }: FigureTable, caption: string, document?: Document) {
  const { h } = dom(document);
  const cell = (index: number) => ({ class: columns[index]?.isNumber ? "number" : null });
  const stacks = isWide({ columns, rows });
  return h(
    "div",
    { class: stacks ? "table-box stacks" : "table-box", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, caption),
      h(
        "thead",
        {},
        h("tr", {}, ...columns.map(({ label }, i) => h("th", { scope: "col", ...cell(i) }, label))),
      ),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...row.map((value, i) =>
              i === 0
                ? h("th", { scope: "row", ...cell(i) }, value)
                : h("td", { ...cell(i), ...(stacks && stacked(columns[i]!.label, value)) }, value),
            ),
          ),
        ),
      ),
    ),
  );
}
