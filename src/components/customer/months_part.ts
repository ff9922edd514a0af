import { monthSeries, seriesNames, type SeriesName } from "../../lib/customers/customer_series.js";
import { isMarginOfAll } from "../../lib/bridge/margin_of_all.js";
import { follow } from "../controls/follow.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import type { ChangeRow } from "./change_order.js";
import { CustomerMonths, type MonthsContext } from "./customer_charts.js";
import type { CustomerContext, CustomerData } from "./customer_data.js";
import { happened } from "./happened.js";
import { openLines, periodOfMonth, type CustomerState } from "./customer_state.js";

/** The series that the input gives, without a margin that is all of revenue in every month. */
export function knownSeries({ months }: Pick<CustomerData, "months">, { facts }: Report): SeriesName[] {
  const margins = monthSeries(months, "margin_share").flatMap(({ value }) => value ?? []);
  const tells = margins.length === 0 || !isMarginOfAll(...margins);
  return seriesNames.filter((series) => {
    if (series === "margin_share") return facts.has_cost === true && tells;
    return series.startsWith("hours") ? facts.has_hours === true : true;
  });
}

/** The months of a customer, with a switch of the series and room for its trend; events and changes are drawn into them as they come in. */
export function MonthsPart(data: CustomerData, report: Report, state: CustomerState) {
  const text = report.words.customer.charts;
  const known = knownSeries(data, report);
  let context: MonthsContext | null = null;
  let changes: readonly ChangeRow[] = [];
  const chart = fit((width) => {
    const { series } = state.get();
    const figure = series.startsWith("hours") ? "hours" : (series as "revenue" | "margin_share" | "orders");
    const onOpen = (month: Date) => openLines(state, { period: periodOfMonth(month), figure });
    return CustomerMonths(data, { report, width, series, context, changes, onOpen });
  });
  let shown = state.get().series;
  state.on(({ series }) => {
    if (series === shown) return;
    shown = series;
    chart.redraw();
  });
  const choices = known.map((value) => ({ value, label: text.series[value] }));
  const onChange = (value: string) => state.choose({ series: value as SeriesName });
  const series = SwitchControl(choices, { label: text.series_label, value: shown, onChange });
  follow(series, state, () => state.get().series);
  const trend = element("div", { class: "trend" });
  return {
    nodes: [known.length > 1 && data.months.length > 0 ? series : null, chart.node, trend],
    trend,
    drawn: chart.drawn,
    setContext(read: CustomerContext) {
      context = { events: happened(read, report.facts), conversations: read.conversations };
      chart.redraw();
    },
    setChanges(read: readonly ChangeRow[]) {
      changes = read;
      chart.redraw();
    },
  };
}
