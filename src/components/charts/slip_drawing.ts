import { addMonths } from "../../lib/windows.js";
import type { slips } from "../../lib/words/slips.js";
import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { monthTicks } from "./month_axis.js";
import type { DatedSlip, SlipQuarter, SlipRow } from "./slip_rows.js";
import { clip, customerHref, textWidth } from "./style.js";

export interface SlipDrawingOptions extends Pick<ChartOptions, "formats" | "document"> {
  readonly text: (typeof slips)["en"];
  readonly width: number;
  readonly from: Date;
  readonly to: Date;
}

const isGradual = ({ month, month_until }: DatedSlip) => month_until > month;

/** The months between which a slip began, and until when it crept on. */
export function beganAt(
  slip: DatedSlip,
  { text, formats }: Pick<SlipDrawingOptions, "text" | "formats">,
): string {
  return text.began_at(
    formats.month(slip.month_from),
    formats.month(slip.month_to),
    isGradual(slip) ? formats.month(slip.month_until) : null,
  );
}

/** Height of the columns on top. */
const columnsHeight = 64;

/** Columns that count the slips of each quarter, and below them on the same calendar the rows: when each began, the events beside it, what it costs a year. */
export function drawSlips(
  rows: readonly SlipRow[],
  quarters: readonly SlipQuarter[],
  { text, formats, document, width, from, to }: SlipDrawingOptions,
): SVGSVGElement {
  const { svg } = dom(document);
  const isNarrow = width < 620;
  const amounts = rows.map((row) => formats.compactChange(row.amount));
  const right = Math.max(...amounts.map((amount) => textWidth(amount))) + 10;
  const left = isNarrow ? 0 : Math.min(width * 0.4, 330);
  const pitch = isNarrow ? 42 : 24;
  const head = isNarrow ? 20 : 0;
  const base = head + 16 + columnsHeight;
  const top = base + 26;
  const x = (date: Date) => left + ((+date - +from) / (+addMonths(to, 1) - +from)) * (width - left - right);
  const height = top + rows.length * pitch + 4;
  const most = Math.max(...quarters.map(({ count }) => count));
  const highest = quarters.find(({ count }) => count === most);

  const column = (quarter: SlipQuarter) => {
    const [start, stop] = [x(quarter.from) + 1, x(quarter.to) - 1];
    const tall = (quarter.count / most) * columnsHeight;
    const count = formats.count(quarter.count);
    const isSaid = quarter === highest || textWidth(count, 11) < stop - start;
    return svg(
      "g",
      {},
      svg(
        "title",
        {},
        text.quarter(count, formats.month(quarter.from), formats.month(addMonths(quarter.to, -1))),
      ),
      svg("rect", {
        class: "slip-column",
        x: start.toFixed(1),
        y: (base - tall).toFixed(1),
        width: Math.max(stop - start, 1).toFixed(1),
        height: tall.toFixed(1),
      }),
      isSaid && quarter.count > 0
        ? svg("text", { class: "slip-count", x: (start + stop) / 2, y: base - tall - 4 }, count)
        : null,
    );
  };

  const line = (row: SlipRow, index: number) => {
    const y = top + index * pitch + (isNarrow ? 30 : 14);
    const series = text.series[row.series as keyof typeof text.series] ?? row.series;
    const room = (isNarrow ? width - 8 : left - 14) - textWidth(`· ${series}`, 12) - 8;
    const bars = row.slips.map((slip) => {
      const [start, stop] = [x(slip.month_from), x(addMonths(slip.month_to, 1))];
      const began = beganAt(slip, { text, formats });
      const hover = text.hover(row.name, series, began, formats.change(slip.yearly_amount));
      return svg(
        "g",
        {},
        svg("title", {}, hover),
        svg("rect", {
          class: "slip-interval",
          x: start.toFixed(1),
          y: y - 6,
          width: Math.max(stop - start, 4).toFixed(1),
          height: 12,
        }),
        isGradual(slip)
          ? svg("line", { class: "slip-creep", x1: start, x2: x(slip.month_until), y1: y, y2: y })
          : null,
      );
    });
    const events = row.slips.flatMap((slip) => slip.events);
    return svg(
      "g",
      { class: "slip" },
      svg("line", { class: "slip-track", x1: left, x2: width - right, y1: y, y2: y }),
      svg(
        "a",
        { href: customerHref(row.customer_id) },
        svg(
          "text",
          { class: "slip-name", x: 0, y: isNarrow ? y - 14 : y + 4 },
          svg("tspan", {}, clip(row.name, room, 13)),
          svg("tspan", { class: "slip-series", dx: 5 }, `· ${series}`),
        ),
      ),
      ...bars,
      ...events.map((event) =>
        svg(
          "path",
          { class: "slip-event", d: `M${x(event.date).toFixed(1)},${y - 8}l5,8l-5,8l-5,-8z` },
          svg("title", {}, `${event.label}, ${formats.date(event.date)}`),
        ),
      ),
      svg("text", { class: "slip-amount", x: width, y: y + 4 }, amounts[index]!),
    );
  };

  const ticks = monthTicks(from, to, Math.floor((width - left - right) / 90)).filter(
    (tick) => x(tick) + textWidth(formats.month(tick), 11) < width - right + 8,
  );
  return svg(
    "svg",
    {
      class: "slips",
      role: "group",
      "aria-label": text.title,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...ticks.flatMap((tick) => [
      svg("line", { class: "slip-grid", x1: x(tick), x2: x(tick), y1: base, y2: height }),
      svg("text", { class: "slip-tick", x: x(tick) + 3, y: base + 13 }, formats.month(tick)),
    ]),
    svg("text", { class: "slip-series", x: 0, y: isNarrow ? 12 : base - 2 }, text.begun),
    ...quarters.map(column),
    svg("line", { class: "slip-base", x1: left, x2: width - right, y1: base, y2: base }),
    ...rows.map(line),
  );
}
