import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { readingText } from "../../lib/text/reading_text.js";

type Column = Row<"source_columns">;

/** The columns of a file, folded away: each with what it was read for and how, the unused ones too; null without columns. */
export function SourceColumns(columns: readonly Column[], report: Report): HTMLElement | null {
  if (columns.length === 0) return null;
  const { words, formats } = report;
  const text = data_quality[words.language].columns;
  const used = columns.filter((column) => column.field !== null).length;
  const heads: [label: string, isNumber: boolean][] = [
    [text.position, true],
    [text.header, false],
    [text.field, false],
    [text.reading, false],
    [text.origin, false],
    [text.filled, true],
  ];
  const head = heads.map(([label, isNumber]) =>
    element("th", { scope: "col", class: isNumber ? "number" : null }, label),
  );
  return element(
    "details",
    {},
    element("summary", {}, text.title(columns.length, formats.count(columns.length), formats.count(used))),
    element(
      "div",
      { class: "table-box" },
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...head)),
        element("tbody", {}, ...columns.map((column) => line(column, report))),
      ),
    ),
  );
}

function line(column: Column, { words, formats }: Report): HTMLElement {
  const text = data_quality[words.language].columns;
  const origin = column.origin && nameOf(text.origins, column.origin);
  return element(
    "tr",
    { class: column.field === null ? "muted" : null },
    element("td", { class: "number" }, formats.count(column.position)),
    element("th", { scope: "row" }, column.origin === "rows" ? text.above_lines : column.header),
    element("td", {}, column.field === null ? text.not_used : element("code", {}, column.field)),
    element("td", {}, column.reading && readingText(column.reading, words.language)),
    element("td", {}, origin),
    element("td", { class: "number" }, formats.count(column.filled_count)),
  );
}
