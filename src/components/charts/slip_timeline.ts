import { addMonths } from "../../lib/windows.js";
import { slips as catalogue } from "../../lib/words/slips.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { monthTicks } from "./month_axis.js";
import { clip, customerHref, textWidth } from "./style.js";

/** A dated slip of a customer with the events near it; euros a year, negative. */
export interface DatedSlip {
  readonly customer_id: string;
  readonly name: string;
  readonly series: string;
  readonly month: Date;
  readonly month_from: Date;
  readonly month_to: Date;
  readonly yearly_amount: number;
  readonly events: readonly { readonly date: Date; readonly label: string }[];
}

export interface SlipTimelineOptions extends ChartOptions {
  /** First and last month of the history. */
  readonly from: Date;
  readonly to: Date;
  /** Rows drawn; the others are counted in the sentence. */
  readonly most?: number;
}

/** Slips as rows on one calendar: the months between which each began, the events beside it, and what it costs a year. */
export function SlipTimeline(
  rows: readonly DatedSlip[],
  { words, formats, width = 720, document, from, to, most = 15 }: SlipTimelineOptions,
): HTMLElement {
  const text = catalogue[words.language];
  const parts = { words, document, name: "slips", title: text.title };
  if (rows.length === 0) return emptyFigure(text.empty, parts);
  const { h, svg } = dom(document);
  const shown = [...rows]
    .sort((a, b) => a.yearly_amount - b.yearly_amount || (a.customer_id < b.customer_id ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => +b.month - +a.month || a.yearly_amount - b.yearly_amount);
  const isNarrow = width < 620;
  const series = (row: DatedSlip) => text.series[row.series as keyof typeof text.series] ?? row.series;
  const amounts = shown.map((row) => formats.compactChange(row.yearly_amount));
  const right = Math.max(...amounts.map((amount) => textWidth(amount))) + 10;
  const left = isNarrow ? 0 : Math.min(width * 0.4, 330);
  const pitch = isNarrow ? 42 : 24;
  const top = 22;
  const end = addMonths(to, 1);
  const x = (date: Date) => left + ((+date - +from) / (+end - +from)) * (width - left - right);
  const height = top + shown.length * pitch + 4;
  const line = (row: DatedSlip, index: number) => {
    const y = top + index * pitch + (isNarrow ? 30 : 14);
    const room = (isNarrow ? width - 8 : left - 14) - textWidth(`· ${series(row)}`, 12) - 8;
    const link = svg(
      "a",
      { href: customerHref(row.customer_id) },
      svg(
        "text",
        { class: "slip-name", x: 0, y: isNarrow ? y - 14 : y + 4 },
        svg("tspan", {}, clip(row.name, room)),
        svg("tspan", { class: "slip-series", dx: 5 }, `· ${series(row)}`),
      ),
    );
    const [start, stop] = [x(row.month_from), x(addMonths(row.month_to, 1))];
    return svg(
      "g",
      { class: "slip" },
      svg(
        "title",
        {},
        text.hover(
          row.name,
          series(row),
          formats.month(row.month_from),
          formats.month(row.month_to),
          formats.change(row.yearly_amount),
        ),
      ),
      link,
      svg("line", { class: "slip-track", x1: left, x2: width - right, y1: y, y2: y }),
      svg("rect", {
        class: "slip-interval",
        x: start.toFixed(1),
        y: y - 6,
        width: Math.max(stop - start, 4).toFixed(1),
        height: 12,
      }),
      ...row.events.map((event) => {
        const at = x(event.date);
        return svg(
          "path",
          { class: "slip-event", d: `M${at.toFixed(1)},${y - 8}l5,8l-5,8l-5,-8z` },
          svg("title", {}, `${event.label}, ${formats.date(event.date)}`),
        );
      }),
      svg("text", { class: "slip-amount", x: width, y: y + 4 }, amounts[index]!),
    );
  };
  const ticks = monthTicks(from, to, Math.floor((width - left - right) / 90));
  const chart = svg(
    "svg",
    {
      class: "slips",
      role: "group",
      "aria-label": text.title,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...ticks
      .filter((tick) => x(tick) + textWidth(formats.month(tick), 11) < width - right + 8)
      .flatMap((tick) => [
        svg("line", { class: "slip-grid", x1: x(tick), x2: x(tick), y1: top - 4, y2: height }),
        svg("text", { class: "slip-tick", x: x(tick), y: 12 }, formats.month(tick)),
      ]),
    ...shown.map(line),
  );
  const customers = new Set(rows.map((row) => row.customer_id)).size;
  return figureWithTable(h("div", {}, chart, h("p", { class: "chart-note" }, text.note)), {
    ...parts,
    caption: text.caption(
      rows.length,
      formats.count(rows.length),
      words.customers.counted(customers, formats.count(customers)),
      formats.count(shown.length),
    ),
    table: {
      columns: [
        { label: text.customer },
        { label: text.what },
        { label: text.began },
        { label: text.events },
        { label: text.amount, isNumber: true },
      ],
      rows: shown.map((row) => [
        h("a", { href: customerHref(row.customer_id) }, row.name),
        series(row),
        `${formats.month(row.month_from)} – ${formats.month(row.month_to)}`,
        row.events.map(({ label }) => label).join(", "),
        formats.change(row.yearly_amount),
      ]),
    },
  });
}
