import { dom } from "../../components/charts/dom.js";
import { fit } from "../../components/fit.js";
import type { EditionData } from "../edition_data.js";
import { seriesOf, sumOf, type Series } from "./figures.js";
import { writer } from "./head.js";
import { MonthsChart } from "./months_chart.js";
import { dayOf, figureTable, section, type Part, type PartOptions } from "./parts.js";

/** Every figure by month: a chart each, and all of them as one table. */
export const EditionMonths: Part = (data, options) => {
  const { h } = dom(options.document);
  const { words, formats } = options;
  const names = seriesOf(data);
  const drawn = names.filter((name) => name !== "quantity");
  if (drawn.length === 0) return null;
  return section(
    words.months.title,
    options,
    h("div", { class: "charts" }, ...drawn.map((name) => chartOf(data, name, options))),
    h(
      "details",
      {},
      h("summary", {}, words.months.table),
      figureTable(
        words.months.title,
        [words.months.month, ...names.map((name) => words.figures[name])],
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
  const { as_of, current_from, current_to } = data.report;
  const rows = data.months.map((month) => ({ month: dayOf(month.month), value: month[name] ?? null }));
  const title = words.months.chart(words.figures[name]);
  const write = writer(name, options);
  const year = sumOf(data.months, name, current_from, current_to);
  const isMoney = write === formats.money;
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
        words.months.mean(
          formats.month(dayOf(current_from)),
          formats.month(dayOf(current_to)),
          write(year === null ? null : year / 12),
        ),
      ),
    ),
    fit((width) =>
      MonthsChart(rows, {
        formats,
        title,
        asOf: dayOf(as_of),
        format: write,
        short: isMoney ? formats.compact : (value) => formats.number(value, 0),
        width,
        document,
      }),
    ).node,
  );
}
