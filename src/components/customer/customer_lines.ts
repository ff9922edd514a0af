import { lineParts, type CustomerWindows } from "../../lib/line_choice.js";
import { lines as catalogue } from "../../lib/words/lines.js";
import type { InvoiceLine } from "../../schema.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import { listCsv } from "../list/columns.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";
import type { CustomerData } from "./customer_data.js";
import { show as bringIntoSight, type CustomerState } from "./customer_state.js";
import { LineControls, namelessProduct, productsOf } from "./line_controls.js";
import { lineColumns } from "./line_columns.js";
import { LinesSummary } from "./lines_summary.js";

/** All invoice lines of a customer; only the row groups that hold them are read. */
export function readLines(href: string, customerId: string): Promise<InvoiceLine[]> {
  return readTable(href, "invoice_lines", { filter: { customer_id: { $eq: customerId } } });
}

/** What the lines of a customer are shown with. */
export interface CustomerLinesOptions {
  readonly data: CustomerData;
  readonly state: CustomerState;
  readonly report: Report;
}

/** The invoice lines behind a figure, newest first, with the sentence that says which, and what they add up to. */
export function CustomerLines(
  lines: readonly InvoiceLine[],
  { data: { customer, months }, state, report }: CustomerLinesOptions,
): HTMLElement {
  const { words, formats, facts } = report;
  const text = catalogue[words.language];
  if (lines.length === 0)
    return element(
      "section",
      { class: "section", id: "lines" },
      element("h2", {}, text.title),
      element("p", { class: "note" }, text.no_lines_at_all),
    );
  const windows = windowsOf(customer, report);
  const products = new Map(productsOf(lines, report).map(({ value, label }) => [value, label]));
  const controls = LineControls(lines, { windows, state, report });
  const summary = element("div", { class: "lines-summary", "aria-live": "polite" });
  const columns = lineColumns(lines, report);
  const list = VirtualList(columns, {
    label: text.label,
    sort: "date",
    direction: "descending",
    empty: text.none,
    printed: (count, all) => words.customers.printed(formats.count(count), formats.count(all)),
    rowHeight: 36,
  });
  list.node.classList.add("compact");
  const download = DownloadButton(
    () => listCsv(columns, list.rows(), facts.language === "nl" ? "nl" : "en"),
    {
      label: text.download,
      file: () => `${text.file(fileParts())}.csv`,
    },
  );
  const section = element(
    "section",
    { class: "section", id: "lines" },
    element("h2", { tabindex: -1 }, text.title),
    controls.node,
    element("div", { class: "list-head" }, summary, element("div", { class: "buttons" }, download)),
    list.node,
  );
  let shown: string | null = null;
  update();
  state.on(update);
  if (location.hash === "#lines") setTimeout(() => bringIntoSight(section));
  return section;

  function update() {
    controls.show();
    const { period, product, figure } = state.get();
    const asked = [period, product, figure].join("\n");
    if (asked === shown) return;
    shown = asked;
    const wanted = product === "" ? null : product === namelessProduct ? "" : product;
    const parts = lineParts(lines, { period, product: wanted }, windows);
    const named = product === "" ? null : (products.get(product) ?? product);
    summary.replaceChildren(...LinesSummary(parts, { figure, product: named, months }, report));
    list.update([...new Set(parts.flatMap((part) => part.lines))]);
  }

  function fileParts() {
    const { period, product } = state.get();
    return [customer.customer_id, period, product].filter(Boolean).join("-");
  }
}

/** The windows of a customer in a report. */
export function windowsOf(
  { baseline_from, baseline_to }: CustomerData["customer"],
  { facts }: Report,
): CustomerWindows {
  return {
    current: { from: facts.current_from, to: facts.current_to },
    prior: { from: facts.prior_from, to: facts.prior_to },
    baseline: baseline_from && baseline_to ? { from: baseline_from, to: baseline_to } : null,
  };
}
