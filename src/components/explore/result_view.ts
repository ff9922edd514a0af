import { csvText } from "../../lib/text/csv_text.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { DownloadButton, saveFile } from "../controls/download_button.js";
import { element } from "../dom.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import { csvCell, listColumns } from "./cells.js";
import type { Result } from "./result.js";
import { ResultChart } from "./result_chart.js";

/** Height of a row in CSS pixels, as `.compact` in `styles/lists.css` holds it. */
const rowHeight = 36;

/** What a query gave: how much, a drawing where one fits, every row as a list that sorts, and both downloads in the order shown. */
export function ResultView(result: Result, report: Report, text: ExploreWords): HTMLElement {
  const { formats, facts, words } = report;
  const columns = listColumns(result, report, text);
  const list = VirtualList(columns, {
    label: text.result.result,
    sort: columns[0]!.key,
    direction: "ascending",
    empty: text.result.no_rows,
    rowHeight,
    printed: (count, all) => text.result.printed(formats.count(count), formats.count(all)),
  });
  list.update(Array.from({ length: result.rowCount }, (_, row) => row));
  const file = `${text.result.file}-${facts.as_of.toISOString().slice(0, 10)}`;
  const csv = () =>
    csvText(
      result.columns.map(({ name }) => name),
      list.rows().map((row) => result.columns.map((column) => csvCell(column, column.value(row)))),
      words.language,
    );
  const parquet = async () => {
    const { parquetFile } = await import("./parquet_file.js");
    saveFile(parquetFile(result, list.rows()), `${file}.parquet`, "application/vnd.apache.parquet");
  };
  const told = toldOf(result, report, text);
  const buttons = [
    DownloadButton(csv, { label: text.result.download_csv, file: `${file}.csv` }),
    element(
      "button",
      { type: "button", class: "button", onclick: () => void parquet() },
      text.result.download_parquet,
    ),
  ];
  return element(
    "section",
    { class: "explore-result compact", "aria-label": text.result.result },
    element(
      "div",
      { class: "list-head" },
      element("p", { class: "list-summary" }, told),
      element("div", { class: "buttons no-print" }, ...(result.rowCount > 0 ? buttons : [])),
    ),
    result.isCut ? element("p", { class: "note" }, text.result.cut(formats.count(result.rowCount))) : null,
    ResultChart(result, report, text),
    list.node,
  );
}

/** How many rows came, and how soon. */
export function toldOf({ rowCount, seconds }: Result, { formats }: Report, text: ExploreWords): string {
  return text.result.rows(formats.count(rowCount), formats.number(Math.max(0.01, seconds), 2));
}
