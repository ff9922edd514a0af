import { slips as catalogue } from "../../lib/words/slips.js";
import { nameOf } from "../../lib/words/name_of.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawSlips } from "./slip_drawing.js";
import { beganAt } from "./slip_line.js";
import { slipQuarters, slipRows, type DatedSlip } from "./slip_rows.js";
import { customerHref } from "./style.js";

export interface SlipTimelineOptions extends ChartOptions {
  /** First and last month of the history. */
  readonly from: Date;
  readonly to: Date;
  /** Rows drawn; the others are counted with the rest in the columns. */
  readonly most?: number;
}

/** When slips began: how many in each quarter, and those that cost most as rows with the events beside them. */
export function SlipTimeline(
  slips: readonly DatedSlip[],
  { words, formats, width = 720, document, from, to, most = 15 }: SlipTimelineOptions,
): HTMLElement {
  const text = catalogue[words.language];
  const parts = { words, document, name: "slips", title: text.title };
  if (slips.length === 0) return emptyFigure(text.empty, parts);
  const { h } = dom(document);
  const rows = slipRows(slips, most);
  const chart = drawSlips(rows, slipQuarters(slips, from, to), { text, formats, document, width, from, to });
  const customers = new Set(slips.map((slip) => slip.customer_id)).size;
  return figureWithTable(h("div", {}, chart, h("p", { class: "chart-note" }, text.note)), {
    ...parts,
    caption: text.caption(
      slips.length,
      formats.count(slips.length),
      words.customers.counted(customers, formats.count(customers)),
    ),
    table: {
      columns: [
        { label: text.customer },
        { label: text.what },
        { label: text.began },
        { label: text.events },
        { label: text.amount, isNumber: true },
      ],
      rows: rows.flatMap(({ customer_id, name, series, slips: own }) =>
        own.map((slip) => [
          h("a", { href: customerHref(customer_id) }, name),
          nameOf(text.series, series),
          beganAt(slip, { text, formats }),
          slip.events.map(({ label }) => label).join(", "),
          formats.change(slip.yearly_amount),
        ]),
      ),
    },
  });
}
