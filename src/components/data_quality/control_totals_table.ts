import { isNothing } from "../../lib/text/cents.js";
import { data_quality } from "../../lib/words/data_quality.js";
import { addMonths } from "../../lib/time/windows.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { addExactly, controlTotals, type ControlTotal } from "./control_totals.js";
import type { DataQuality } from "./data_quality_data.js";

/** The totals of files, report and months side by side, with a verdict first and what is left out of which figure last. */
export function ControlTotals(data: Pick<DataQuality, "files" | "months">, report: Report): HTMLElement {
  const { facts, formats, words } = report;
  const text = data_quality[words.language].totals;
  const totals = controlTotals(data, facts);
  const afterAsOf = addMonths(facts.as_of, 1);
  const later = addExactly(
    data.months.filter(({ month }) => month >= afterAsOf).map(({ revenue }) => revenue),
  );
  const notes = [
    facts.unassigned_revenue === 0
      ? text.none_unassigned
      : text.unassigned(formats.cents(facts.unassigned_revenue)),
    facts.revenue_without_cost === 0 ? null : text.without_cost(formats.cents(facts.revenue_without_cost)),
    later === 0 ? null : text.after_as_of(formats.cents(later), formats.month(facts.as_of)),
  ];
  return element(
    "section",
    { class: "section" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, text.note),
    ...totals.map((total) => table(total, report)),
    ...notes.map((note) => (note === null ? null : element("p", { class: "page-facts" }, note))),
  );
}

function table(total: ControlTotal, { facts, formats, words }: Report): HTMLElement {
  const { totals: text, lists } = data_quality[words.language];
  const write = total.isMoney ? formats.cents : formats.count;
  const title = {
    lines: text.line_counts,
    revenue: text.net_revenue_all,
    window: text.net_revenue_window(formats.month(facts.current_from), formats.month(facts.current_to)),
  }[total.name];
  const origins = {
    files: text.from_files,
    facts: text.from_facts,
    months: text.from_months,
  };
  const rows = total.sums.map(({ origin, value, difference }, index) => {
    const verdict = isNothing(difference) ? text.agrees : text.differs(write(difference));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, origins[origin]),
      element("td", { class: "number" }, write(value)),
      element("td", {}, index === 0 ? "" : verdict),
    );
  });
  const heads = [
    element("th", { scope: "col" }, text.total),
    element("th", { scope: "col", class: "number" }, total.isMoney ? text.amount : lists.rows),
    element("th", { scope: "col" }, text.verdict),
  ];
  return element(
    "div",
    { class: "table-box chart" },
    element("h3", { class: "chart-title" }, title),
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)),
  );
}
