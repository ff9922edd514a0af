import { comparisonOf, lineParts } from "../../lib/lines/line_choice.js";
import { isOfProducts, type ProductBridge } from "../../lib/bridge/product_effects.js";
import { lines as catalogue } from "../../lib/words/lines.js";
import type { InvoiceLine } from "../../schema.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import { listCsv } from "../list/columns.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";
import type { CustomerData } from "./customer_data.js";
import { bringIntoSight, namelessProduct, type CustomerState } from "./customer_state.js";
import { windowsOf } from "./customer_windows.js";
import { LineControls, productsOf } from "./line_controls.js";
import { lineColumns } from "./line_columns.js";
import { LinesSummary } from "./lines_summary.js";

/** What the lines of a customer are shown with. */
export interface CustomerLinesOptions {
  readonly data: CustomerData;
  readonly state: CustomerState;
  readonly report: Report;
  /** Reads the products of the customer's bridges. */
  readonly products: () => Promise<readonly ProductBridge[]>;
}

/** The invoice lines behind a figure, newest first, with the sentence that says which, and what they add up to. */
export function CustomerLines(
  lines: readonly InvoiceLine[],
  { data: { customer, months }, state, report, products: readProducts }: CustomerLinesOptions,
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
    fit: { language: words.language, keep: ["revenue", "product", "quantity", "invoice"] },
  });
  list.node.classList.add("compact");
  const download = DownloadButton(() => listCsv(columns, list.rows(), words.language), {
    label: text.download,
    file: () => `${text.file(fileParts())}.csv`,
  });
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
    const { period, product, effect, figure } = state.get();
    const asked = [period, product, effect, figure].join("\n");
    if (asked === shown) return;
    shown = asked;
    const comparison = comparisonOf(period);
    if (!comparison || !(product || isOfProducts(effect))) return show(null);
    // Until it is known which lines are asked for, those of the choice before are not shown under the new one.
    summary.replaceChildren();
    list.node.hidden = download.hidden = true;
    const isWanted = () => asked === shown;
    const read = async () => {
      const rows = await readProducts();
      if (isWanted()) show(rows.filter((row) => row.comparison === comparison));
    };
    void readInto(summary, read, { part: "lines", report, isWanted });
  }

  /** `bridged` are the products of the comparison, where one of them or of a bar is asked for. */
  function show(bridged: readonly ProductBridge[] | null) {
    list.node.hidden = download.hidden = false;
    const { period, product, effect, figure } = state.get();
    const wanted = product === "" ? null : product === namelessProduct ? "" : product;
    const own = bridged?.filter((row) =>
      wanted === null ? isOfProducts(effect) && row[effect] !== 0 : row.product_id === wanted,
    );
    const parts = lineParts(
      // The bridge is made of lines whose cost is known.
      own && facts.has_cost === true ? lines.filter((line) => line.cost !== null) : lines,
      { period, product: wanted, products: own ? new Set(own.map((row) => row.product_id)) : null },
      windows,
    );
    const named = product === "" ? null : (products.get(product) ?? product);
    const subject = { figure, effect, product: named, months, products: own ?? null };
    summary.replaceChildren(...LinesSummary(parts, subject, report));
    list.update([...new Set(parts.flatMap((part) => part.lines))]);
  }

  function fileParts() {
    const { period, product } = state.get();
    return [customer.customer_id, period, product].filter(Boolean).join("-");
  }
}
