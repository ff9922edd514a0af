import type { LinePart } from "../../lib/lines/line_choice.js";
import { sumMonths } from "../../lib/lines/month_sums.js";
import { behind } from "../../lib/words/behind.js";
import type { Comparison, CustomerMonth } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What a bar that no product makes up rests on, then and now: hours and orders, or rebate, freight and payment costs. */
export function BarWhole(
  months: readonly CustomerMonth[],
  {
    effect,
    comparison,
    windows,
    report,
  }: {
    effect: string;
    comparison: Comparison;
    windows: readonly [NonNullable<LinePart["window"]>, NonNullable<LinePart["window"]>];
    report: Report;
  },
): HTMLElement {
  const { formats, words } = report;
  const text = behind[words.language];
  const sums = windows.map(({ from, to }) => sumMonths(months, from, to));
  const ratio = (part: number | null, whole: number | null) =>
    part === null || whole === null || !(whole > 0) ? null : part / whole;
  const row = (label: string, value: (sum: (typeof sums)[number]) => string) => [label, ...sums.map(value)];
  const { service, other } = text;
  const isService = effect !== "other";
  const rows = isService
    ? [
        row(service.orders, ({ orders }) => formats.count(orders)),
        row(service.order_size, ({ revenue, orders }) => formats.cents(ratio(revenue, orders))),
        row(service.hours, ({ hours }) => formats.number(hours, 1)),
        row(service.hours_per_order, ({ hours, orders }) => formats.fixed(ratio(hours, orders), 2)),
        row(service.rate, ({ cost_to_serve, hours }) => formats.cents(ratio(cost_to_serve, hours))),
        row(service.cost_to_serve, ({ cost_to_serve }) => formats.cents(cost_to_serve)),
      ]
    : (["rebate", "freight", "payment_cost"] as const)
        .filter((key) => sums.some((sum) => sum[key] !== null))
        .map((key) => row(other[key], (sum) => formats.cents(sum[key])));
  return element(
    "div",
    {},
    element("p", { class: "muted" }, isService ? service.lead : other.lead),
    dataTable(
      {
        columns: [
          { label: text.figure },
          { label: text.then[comparison], isNumber: true },
          { label: text.now, isNumber: true },
        ],
        rows,
      },
      text.figure,
    ),
  );
}
