import { isRatio, monthSeries, windowLevel, type SeriesName } from "../../lib/customers/customer_series.js";
import { addMonths, monthsBetween } from "../../lib/time/windows.js";
import { CustomerMonthsChart } from "../charts/customer_months_chart.js";
import type { Report } from "../report.js";
import type { ChangeRow } from "./change_order.js";
import type { CustomerData } from "./customer_data.js";
import { eventName } from "./event_name.js";
import type { Happened } from "./happened.js";

/** What a customer's charts are drawn with. */
export interface CustomerChartOptions {
  report: Report;
  width: number;
}

/** What happened that the months show, in any order. */
export interface MonthsContext {
  readonly events: readonly Happened[];
  readonly conversations: readonly { readonly date: Date }[];
}

/** One series of months with the baseline's level, the level now and what happened meanwhile. */
export function CustomerMonths(
  { customer, months }: CustomerData,
  {
    report,
    width,
    series,
    context,
    changes,
    onOpen,
    height,
  }: CustomerChartOptions & {
    series: SeriesName;
    context: MonthsContext | null;
    changes: readonly ChangeRow[];
    onOpen?: (month: Date) => void;
    height?: number;
  },
) {
  const { words, formats, facts } = report;
  const { baseline_from, baseline_to } = customer;
  const first = months[0]?.month ?? facts.current_from;
  // A customer that came within the window has its level over the months since.
  const level = (start: Date, to: Date, hours: number | null) => {
    const from = start < first ? first : start;
    const monthCount = monthsBetween(from, to) + 1;
    const isUnknown = series.startsWith("hours") && hours === null;
    return { from, to, value: isUnknown ? null : windowLevel(months, series, { from, to, monthCount }) };
  };
  const format =
    series === "revenue"
      ? formats.money
      : series === "margin_share"
        ? formats.share
        : (value: number | null) =>
            series === "hours_per_order" ? formats.fixed(value, 2) : formats.number(value);
  const events = context
    ? [
        ...context.events.map((event) => ({ date: event.date, label: eventName(event.type, report) })),
        ...context.conversations.map((row) => ({
          date: row.date,
          label: words.customer.context.event_types.conversation,
        })),
      ]
    : [];
  // Lines with a date of another century would stretch the axis out of sight.
  const drawn = months.filter(
    ({ month }) => month >= facts.history_from && month < addMonths(facts.as_of, 12),
  );
  return CustomerMonthsChart(monthSeries(drawn, series), {
    words,
    formats,
    width,
    height,
    label: words.customer.charts.series[series],
    format,
    axisFormat: series === "revenue" ? formats.compact : format,
    baseline:
      baseline_from && baseline_to ? level(baseline_from, baseline_to, customer.hours_baseline) : null,
    current: level(facts.current_from, facts.current_to, customer.hours),
    asOf: facts.as_of,
    events: events.sort((a, b) => +a.date - +b.date),
    changes: changes
      .filter((change) => change.is_shown && change.series === series)
      .map(({ month_from, month_to }) => ({ from: month_from, to: addMonths(month_to, 1) })),
    missing:
      isRatio(series) || (series === "hours" && drawn.some(({ hours }) => hours === null)) ? "gap" : "zero",
    onOpen,
  });
}
