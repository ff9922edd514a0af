import { dom } from "../../components/charts/dom.js";
import { fit } from "../../components/fit.js";
import type { EditionData } from "../edition_data.js";
import { dayOf, figuresOf, seriesOf, type Series, type Year } from "./figures.js";
import { MonthsChart, type MonthsMean } from "./months_chart.js";
import { figureTable, lastYear, nameOf, section, writer, type Part, type PartOptions } from "./parts.js";

/** Every figure by month: a chart each, and all of them as one table. */
export const EditionMonths: Part = (data, options) => {
  const { h } = dom(options.document);
  const { words, client, formats } = options;
  const names = seriesOf(data);
  const drawn = names.filter((name) => name !== "quantity");
  if (drawn.length === 0) return null;
  return section(
    client.volumes.title,
    options,
    h("div", { class: "charts" }, ...drawn.map((name) => chartOf(data, name, options))),
    h(
      "details",
      {},
      h("summary", {}, words.months.table),
      figureTable(
        client.volumes.title,
        [client.volumes.month, ...names.map((name) => nameOf(name, options))],
        data.months.map((month) => [
          formats.month(dayOf(month.month)),
          ...names.map((name) => writer(name, options)(month[name] ?? null)),
        ]),
        options,
      ),
    ),
  );
};

function chartOf(data: EditionData, name: Series, options: PartOptions): HTMLElement {
  const { h } = dom(options.document);
  const { words, formats, document } = options;
  const { from, to, months, figures } = lastYear(options);
  const rows = data.months.map((month) => ({ month: dayOf(month.month), value: month[name] ?? null }));
  const title = words.months.chart(nameOf(name, options));
  const write = writer(name, options);
  const isMoney = write === formats.money;
  // Of few a month, the first decimal tells.
  const mean = (value: number | null) =>
    isMoney ? formats.money(value) : formats.number(value, (value ?? 0) < 10 ? 1 : 0);
  const sum = figures[name];
  return h(
    "figure",
    { class: "chart" },
    h(
      "figcaption",
      {},
      h("h3", {}, title),
      h(
        "p",
        {},
        words.months.mean(formats.month(from), formats.month(to), mean(sum === null ? null : sum / months)),
      ),
    ),
    fit((width) =>
      MonthsChart(rows, {
        formats,
        title,
        asOf: dayOf(data.report.as_of),
        years: meansOf(name, options.years),
        format: write,
        short: isMoney ? formats.compact : mean,
        width,
        document,
      }),
    ).node,
  );
}

/** The mean of a month in each whole year in which the figure is known. */
function meansOf(name: Series, years: readonly Year[]): MonthsMean[] {
  return years.flatMap(({ from, to, months, figures }) => {
    const sum = figures[name];
    return sum === null || months < 12 ? [] : [{ from, to, mean: sum / months }];
  });
}

/** The years side by side. */
export const EditionYears: Part = (_data, options) => {
  const { h } = dom(options.document);
  const { client, formats, years } = options;
  const figures = figuresOf(years);
  if (figures.length === 0 || years.length < 2) return null;
  const text = client.years;
  return section(
    text.title,
    options,
    figureTable(
      text.title,
      [text.period, ...years.map(({ to }) => formats.month(to))],
      figures.map((figure) => [
        nameOf(figure, options),
        ...years.map((year) => writer(figure, options)(year.figures[figure])),
      ]),
      { ...options, name: "years" },
    ),
    figures.includes("revenue") ? h("p", { class: "muted" }, text.note) : null,
  );
};
