import { addMonths } from "../../lib/time/windows.js";
import { nameOf } from "../../lib/words/name_of.js";
import { clipApart } from "./clip_apart.js";
import { dom } from "./dom.js";
import type { SlipDrawingOptions } from "./slip_drawing_options.js";
import type { DatedSlip, SlipRow } from "./slip_rows.js";
import { customerHref, textWidth } from "./style.js";

/** Where rows stand: the calendar, its ends, and the height of a row's line. */
export interface SlipPlace {
  readonly x: (date: Date) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** Height of a row, and how far its line is below its top. */
  readonly pitch: number;
  readonly above: number;
  readonly isNarrow: boolean;
  /** The names of all rows, which are to be told apart. */
  readonly names: readonly string[];
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

/** A row of the timeline: a customer's slips of one series, the events beside them, and what they come to a year. */
export function slipLine(
  row: SlipRow,
  y: number,
  { x, left, right, width, pitch, above, isNarrow, names }: SlipPlace,
  { text, formats, document }: Pick<SlipDrawingOptions, "text" | "formats" | "document">,
): SVGGElement {
  const { svg } = dom(document);
  const series = nameOf(text.series, row.series);
  const room = (isNarrow ? width - 8 : left - 14) - textWidth(`· ${series}`, 12) - 8;
  const title = `${row.name}: ${series}`;
  const said = (slip: DatedSlip) =>
    text.slip(beganAt(slip, { text, formats }), formats.change(slip.yearly_amount));
  const happened = ({ label, date }: DatedSlip["events"][number]) => `${label}, ${formats.date(date)}`;
  const bars = row.slips.map((slip) => {
    const [start, stop] = [x(slip.month_from), x(addMonths(slip.month_to, 1))];
    return svg(
      "g",
      { "data-tip": `${title}\n${said(slip)}` },
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
    { class: "slip", "data-tip": [title, ...row.slips.map(said), ...events.map(happened)].join("\n") },
    svg("rect", { class: "tip-hit", x: 0, y: y - above, width, height: pitch }),
    svg("line", { class: "slip-track", x1: left, x2: width - right, y1: y, y2: y }),
    svg(
      "a",
      { href: customerHref(row.customer_id) },
      svg(
        "text",
        { class: "slip-name", x: 0, y: isNarrow ? y - 14 : y + 4 },
        svg("tspan", {}, clipApart(names, room, 13)(row.name)),
        svg("tspan", { class: "slip-series", dx: 5 }, `· ${series}`),
      ),
    ),
    ...bars,
    ...events.map((event) =>
      svg("path", {
        class: "slip-event",
        d: `M${x(event.date).toFixed(1)},${y - 8}l5,8l-5,8l-5,-8z`,
        "data-tip": happened(event),
      }),
    ),
    svg("text", { class: "slip-amount", x: width, y: y + 4 }, formats.compactChange(row.amount)),
  );
}
