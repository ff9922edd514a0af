import { writtenChange } from "../../lib/text/cents.js";
import { customerCases, type CaseFigure } from "../../lib/customers/customer_cases.js";
import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import type { MonthSums } from "../../lib/lines/month_sums.js";
import type { Customer } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What the table of cases is made with. */
export interface CasesTableOptions {
  readonly baseline: MonthSums | null;
  readonly report: Report;
  /** Opens what is behind a figure of the baseline or of now. */
  readonly onOpen?: (figure: CaseFigure, window: "baseline" | "current") => void;
  /** Whether the changes have columns of their own. */
  readonly hasChanges?: boolean;
}

/** The case at acceptance, the baseline and now side by side, with the change; a case of which nothing is known has no column. */
export function CasesTable(
  customer: Customer,
  { baseline, report, onOpen, hasChanges = true }: CasesTableOptions,
): HTMLElement {
  const { facts, words, formats } = report;
  const text = words.customer.cases;
  const rows = customerCases(customer, baseline, sellsGoods(facts));
  const hasAgreed = rows.some((row) => row.agreed !== null);
  // What a year was to bring is no measure for the first months of one.
  const isPartYear = hasAgreed && customer.months_of_history < 12;
  const hasBaseline = rows.some((row) => row.baseline !== null);
  const columns = [
    { label: text.figure },
    hasAgreed && { label: text.agreed, isNumber: true },
    hasBaseline && { label: text.baseline, isNumber: true },
    { label: text.now, isNumber: true },
    hasChanges && hasAgreed && { label: text.change_agreed, isNumber: true },
    hasChanges && hasBaseline && { label: text.change, isNumber: true },
  ].filter((column) => column !== false);
  const cells = rows.map(({ figure, agreed, baseline: before, now }) => {
    const write = (value: number | null) => writeFigure(figure, value, report);
    const change = (from: number | null) => writeChange(figure, from, now, report);
    const opening = (value: number | null, window: "baseline" | "current") =>
      value === null || !onOpen
        ? write(value)
        : element(
            "button",
            {
              type: "button",
              class: "figure-link",
              title: text.behind(text.figures[figure], window === "current" ? text.now : text.baseline),
              onclick: () => onOpen(figure, window),
            },
            write(value),
          );
    return [
      text.figures[figure],
      hasAgreed && write(agreed),
      hasBaseline && opening(before, "baseline"),
      opening(now, "current"),
      hasChanges && hasAgreed && change(isPartYear && !figure.endsWith("_share") ? null : agreed),
      hasChanges && hasBaseline && change(before),
    ].filter((cell) => cell !== false);
  });
  const note =
    customer.baseline_from && customer.baseline_to
      ? text.cases_note(formats.month(customer.baseline_from), formats.month(customer.baseline_to))
      : null;
  const title = hasAgreed || hasBaseline ? text.cases : text.cases_now;
  return element(
    "section",
    { class: "section" },
    element("h2", {}, title),
    note ? element("p", { class: "muted" }, note) : null,
    isPartYear ? element("p", { class: "muted" }, text.part_year(customer.months_of_history)) : null,
    dataTable({ columns, rows: cells }, title),
  );
}

function writeFigure(figure: CaseFigure, value: number | null, { formats }: Report): string {
  if (figure.endsWith("_share")) return formats.share(value);
  if (figure === "hours") return formats.number(value, 0);
  if (figure === "hours_per_order") return formats.fixed(value, 2);
  return formats.money(value);
}

function writeChange(
  figure: CaseFigure,
  from: number | null,
  to: number | null,
  { formats }: Report,
): string {
  if (from === null || to === null) return "–";
  if (figure.endsWith("_share")) return formats.points(writtenChange(from, to, 3));
  if (figure === "hours") return formats.fixedChange(writtenChange(from, to), 0);
  if (figure === "hours_per_order") return formats.fixedChange(writtenChange(from, to, 2), 2);
  return formats.change(writtenChange(from, to));
}
