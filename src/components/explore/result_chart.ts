import { chartChoice, unitOf } from "../../lib/sql/result_chart.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { CustomerMonthsChart } from "../charts/customer_months_chart.js";
import { NameBars } from "../charts/name_bars.js";
import { SelectControl } from "../controls/select_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { figure } from "./cells.js";
import type { Result, ResultColumn } from "./result.js";

/** Bars drawn at most. */
const mostBars = 25;

/** A result drawn by itself: a line where it goes month by month, bars where it goes by name, of the figure chosen; null where neither fits. */
export function ResultChart(result: Result, report: Report, text: ExploreWords): HTMLElement | null {
  const choice = chartChoice(result.columns, result.rowCount);
  if (!choice) return null;
  const by = result.columns[choice.by]!;
  const known: Readonly<Record<string, string>> = text.result.columns;
  const nameOf = ({ name }: ResultColumn) => known[name] ?? name.replaceAll("_", " ");
  let drawn = choice.figures[0]!;
  const draw = choice.kind === "months" ? months : bars;
  const { node, redraw } = fit((width) => draw(result.columns[drawn]!, width));
  const options = choice.figures.map((at) => ({ value: String(at), label: nameOf(result.columns[at]!) }));
  const control = SelectControl(options, {
    label: text.result.chart.draw,
    value: String(drawn),
    onChange: (value) => {
      drawn = Number(value);
      redraw();
    },
  });
  return element("div", { class: "explore-chart" }, options.length > 1 ? control : null, node);

  function months(column: ResultColumn, width: number) {
    const { exact, short } = writers(column, report);
    const rows = Array.from({ length: result.rowCount }, (_, row) => ({
      month: by.value(row) as Date,
      value: figure(column.value(row)),
    }));
    return CustomerMonthsChart(rows, {
      ...report,
      width,
      label: nameOf(column),
      title: text.result.chart.months(nameOf(column)),
      format: exact,
      axisFormat: short,
      missing: "gap",
    });
  }

  function bars(column: ResultColumn, width: number) {
    const { exact, short } = writers(column, report);
    const rows = Array.from({ length: Math.min(result.rowCount, mostBars) }, (_, row) => ({
      name: String(by.value(row) ?? "") || text.result.chart.without_name,
      value: figure(column.value(row)),
    })).flatMap(({ name, value }) => (value === null || !Number.isFinite(value) ? [] : [{ name, value }]));
    const longest = rows.reduce<(typeof rows)[number] | null>(
      (best, row) => (best && Math.abs(best.value) >= Math.abs(row.value) ? best : row),
      null,
    );
    const told = [longest?.name ?? "", exact(longest?.value ?? 0)] as const;
    const count = report.formats.count;
    return NameBars(rows, {
      ...report,
      width,
      title: text.result.chart.names(nameOf(column), nameOf(by)),
      caption:
        rows.length === result.rowCount
          ? text.result.chart.all_names(count(rows.length), ...told)
          : text.result.chart.some_names(count(rows.length), count(result.rowCount), ...told),
      empty: text.result.chart.nothing,
      labels: { name: nameOf(by), value: nameOf(column) },
      format: exact,
      short,
    });
  }
}

function writers(column: ResultColumn, { formats }: Report) {
  switch (unitOf(column)) {
    case "money":
      return { exact: formats.cents, short: formats.compact };
    case "share":
      return { exact: formats.share, short: (value: number) => formats.share(value) };
    default:
      return {
        exact: (value: number | null) => formats.number(value, 4),
        short: (value: number) => formats.number(value, Math.abs(value) < 10 ? 2 : 0),
      };
  }
}
