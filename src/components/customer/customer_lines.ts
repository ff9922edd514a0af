import type { InvoiceLine } from "../../schema.js";
import { DownloadButton } from "../controls/download_button.js";
import { SelectControl } from "../controls/select_control.js";
import { element } from "../dom.js";
import { listCsv } from "../list/columns.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { readTable } from "../tables.js";
import { lineColumns } from "./line_columns.js";

/** All invoice lines of a customer; only the row groups that hold them are read. */
export function readLines(href: string, customerId: string): Promise<InvoiceLine[]> {
  return readTable(href, "invoice_lines", { filter: { customer_id: { $eq: customerId } } });
}

/** The invoice lines behind the figures, newest first, of one month or all, with their sum. */
export function CustomerLines(lines: readonly InvoiceLine[], report: Report): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.customer;
  const state = urlState({ month: "" });
  const monthOf = (line: InvoiceLine) => line.date.toISOString().slice(0, 7);
  const months = [...new Set(lines.map(monthOf))].sort().reverse();
  const columns = lineColumns(lines, report);
  const list = VirtualList(columns, {
    label: text.lines_label,
    sort: "date",
    direction: "descending",
    empty: text.no_lines,
    printed: (count, all) => words.customers.printed(formats.count(count), formats.count(all)),
    rowHeight: 36,
  });
  list.node.classList.add("compact");
  const month = SelectControl(
    [
      { value: "", label: text.all_months },
      ...months.map((value) => ({ value, label: formats.month(new Date(`${value}-01`)) })),
    ],
    { label: text.month, value: state.get().month, onChange: (value) => state.set({ month: value }) },
  );
  const sum = element("p", { class: "list-summary", "aria-live": "polite" });
  const customerId = lines[0]?.customer_id ?? "";
  const download = DownloadButton(
    () => listCsv(columns, list.rows(), facts.language === "nl" ? "nl" : "en"),
    {
      label: text.download,
      file: `${text.file(customerId)}.csv`,
    },
  );
  let shown: string | null = null;
  show();
  state.on(show);

  function show() {
    const wanted = state.get().month;
    if (wanted === shown) return;
    shown = wanted;
    month.querySelector("select")!.value = wanted;
    const found = wanted ? lines.filter((line) => monthOf(line) === wanted) : lines;
    const revenue = found.reduce((total, line) => total + line.revenue, 0);
    const margin = found.every((line) => line.cost !== null)
      ? found.reduce((total, line) => total + line.revenue - line.cost!, 0)
      : null;
    sum.textContent = [
      text.lines_sum(found.length, formats.count(found.length), formats.cents(revenue)),
      margin !== null && text.lines_margin(formats.cents(margin)),
    ]
      .filter(Boolean)
      .join(" · ");
    list.update(found);
  }

  return element(
    "section",
    { class: "section", id: "lines" },
    element("h2", {}, text.lines),
    element("div", { class: "controls" }, month),
    element("div", { class: "list-head" }, sum, element("div", { class: "buttons" }, download)),
    list.node,
  );
}
