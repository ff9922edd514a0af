import { shareOfAttention, type AttentionRow } from "../../lib/attention.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawHours } from "./hours_drawing.js";
import { customerHref } from "./style.js";

/** A customer with the hours it takes and the contribution it brings. */
export interface HoursVsValueRow extends AttentionRow {
  readonly name: string;
}

export interface HoursVsValueOptions extends ChartOptions {
  readonly title?: string;
  /** How many customers far from the line stand by name. */
  readonly named?: number;
}

/**
 * Share of hours against share of contribution, a dot a customer, both axes by factors; on the line both are equal.
 * Customers without positive contribution stand in a lane of their own.
 */
export function HoursVsValue(
  rows: readonly HoursVsValueRow[],
  { words, formats, width = 640, document, title = words.charts.hours.title, named = 6 }: HoursVsValueOptions,
): HTMLElement {
  const text = words.charts.hours;
  const parts = { words, document, name: "hours", title };
  const { rows: shares, misalignment } = shareOfAttention(rows);
  const drawn = shares.filter((row) => row.hours_share > 0);
  if (drawn.length === 0) return emptyFigure(text.empty, parts);
  const balanced = drawn.filter((row) => row.contribution_share > 0);
  const lossMaking = drawn.filter((row) => row.contribution_share === 0);
  const [above, below] = [
    lossMaking.length + balanced.filter((row) => row.attention! > 2).length,
    balanced.filter((row) => row.attention! < 0.5).length,
  ];
  const { h } = dom(document);
  const listed = [...drawn].sort((a, b) => b.hours_share - a.hours_share).slice(0, 20);
  const chart = drawHours({ balanced, lossMaking }, { words, formats, width, document, title, named });
  return figureWithTable(chart, {
    ...parts,
    caption: text.caption(formats.share(misalignment, 0), formats.count(above), formats.count(below)),
    table: {
      columns: [
        { label: text.customer },
        { label: text.hours_share, isNumber: true },
        { label: text.value_share, isNumber: true },
      ],
      rows: listed.map((row) => [
        h("a", { href: customerHref(row.customer_id) }, row.name),
        formats.share(row.hours_share),
        formats.share(row.contribution_share),
      ]),
    },
  });
}
