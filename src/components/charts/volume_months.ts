import * as Plot from "@observablehq/plot";
import type { ClientMonth } from "../../lib/client/client_case.js";
import type { ClientYear } from "../../lib/client/client_years.js";
import type { ClientWords } from "../../lib/words/client.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { middleTicks, nextMonth } from "./month_axis.js";
import { plotDefaults, textWidth } from "./style.js";

export interface VolumeMonthsOptions extends ChartOptions {
  readonly text: ClientWords["volumes"];
  /** The years whose averages are drawn. */
  readonly years: readonly ClientYear[];
}

/** Height of the bars of one series, and of the axis below the last. */
const [barHeight, axisHeight] = [72, 22];

interface Series {
  readonly key: "revenue" | "orders" | "hours";
  readonly label: string;
  readonly format: (value: number | null) => string;
  readonly axis: (value: number) => string;
}

/** What was bought, in how many orders and with how many hours of service, month by month, one below the other; hours where they are known. */
export function VolumeMonths(
  rows: readonly ClientMonth[],
  { words, formats, width = 640, document, text, years }: VolumeMonthsOptions,
): HTMLElement {
  const { h } = dom(document);
  const parts = { words, document, name: "volumes", title: text.title };
  const [first] = rows;
  if (!first) return emptyFigure(text.empty, parts);
  const series: Series[] = [
    { key: "revenue", label: text.purchases, format: formats.money, axis: formats.compact },
    { key: "orders", label: text.orders, format: formats.number, axis: formats.number },
    { key: "hours", label: text.hours, format: formats.number, axis: formats.number },
  ];
  const shown = series.filter(({ key }) => rows.some((row) => row[key] !== null));
  const drawn = years.filter(({ from }) => from >= first.month);
  const marginLeft =
    8 + Math.max(...shown.flatMap(({ key, axis }) => rows.map((row) => textWidth(axis(row[key] ?? 0)))));
  const panels = shown.map((one, index) => {
    const averages = averagesOf(drawn, one.key);
    const latest = averages.at(-1);
    return h(
      "div",
      { class: "volume" },
      h(
        "p",
        { class: "volume-label" },
        h("strong", {}, one.label),
        latest ? h("span", {}, text.average(one.format(latest.value))) : null,
      ),
      panel(one, averages, index === shown.length - 1),
    );
  });
  return figureWithTable(h("div", { class: "volumes" }, ...panels), {
    ...parts,
    caption: drawn.length === 0 ? null : drawn.at(-1)!.months < 12 ? text.caption_young : text.caption,
    table: {
      columns: [{ label: text.month }, ...shown.map(({ label }) => ({ label, isNumber: true }))],
      rows: rows.map((row) => [
        formats.month(row.month),
        ...shown.map(({ key, format }) => format(row[key])),
      ]),
    },
  });

  function panel({ key, label, format, axis }: Series, averages: readonly Average[], hasAxis: boolean) {
    const values = rows.map((row) => row[key] ?? 0);
    const [start, last] = [first!.month, rows.at(-1)!.month];
    const end = nextMonth(last);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const most = width / (textWidth(formats.month(start)) + 14);
    const ticks = middleTicks(start, last, most);
    return Plot.plot({
      ...plotDefaults(document),
      ariaLabel: label,
      width,
      height: barHeight + (hasAxis ? axisHeight : 0),
      ...{ marginLeft, marginRight: 4, marginTop: 12, marginBottom: 3 + (hasAxis ? axisHeight : 0) },
      x: { type: "utc", domain: [start, end], label: null, axis: null },
      y: { domain: low === high ? [0, 1] : [low, high], label: null, nice: true },
      marks: [
        Plot.axisY({ ticks: 2, tickFormat: axis, tickSize: 0, fill: "var(--muted)" }),
        Plot.gridY({ ticks: 2, stroke: "var(--line)", strokeOpacity: 1 }),
        hasAxis ? Plot.axisX(ticks, { tickFormat: formats.month, tickSize: 4, fill: "var(--muted)" }) : null,
        Plot.rect(rows, {
          x1: "month",
          x2: ({ month }: ClientMonth) => nextMonth(month),
          y1: 0,
          y2: key,
          insetLeft: 0.6,
          insetRight: 0.6,
          fill: "var(--line-strong)",
          fillOpacity: 0.55,
          title: (row: ClientMonth) => `${formats.month(row.month)}: ${format(row[key])}`,
        }),
        Plot.ruleY([0], { stroke: "var(--line-strong)" }),
        Plot.ruleY(averages, { x1: "from", x2: "end", y: "value", stroke: "var(--accent)", strokeWidth: 2 }),
      ],
    });
  }
}

interface Average extends ClientYear {
  readonly end: Date;
  readonly value: number;
}

function averagesOf(years: readonly ClientYear[], key: Series["key"]): Average[] {
  return years.flatMap((year) => {
    const value = year[key];
    return value === null ? [] : [{ ...year, end: nextMonth(year.to), value: value / year.months }];
  });
}
