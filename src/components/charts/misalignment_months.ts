import * as Plot from "@observablehq/plot";
import type { AttentionWords } from "../../lib/words/attention.js";
import type { Row } from "../../schema.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { monthTicks } from "./month_axis.js";
import { plotDefaults, tip } from "./style.js";

/** The share of hours that would have to move for hours to follow value, month by month over twelve months each. */
export function MisalignmentMonths(
  all: readonly Row<"attention_months">[],
  { words, formats, width = 640, document, text }: ChartOptions & { readonly text: AttentionWords },
): HTMLElement {
  const { title, caption, empty, month, share } = text.history;
  const parts = { words, document, name: "misalignment", title };
  const months = all.flatMap((row) =>
    row.misalignment === null ? [] : [{ month: row.month, misalignment: row.misalignment }],
  );
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || months.length < 2) return emptyFigure(empty, parts);
  const most = Math.max(...months.map(({ misalignment }) => misalignment));
  const ends = [first, last];
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height: 190,
    marginLeft: 4,
    marginRight: 44,
    marginTop: 20,
    marginBottom: 26,
    x: { type: "utc" },
    y: { domain: [0, most * 1.15], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
      Plot.axisX(monthTicks(first.month, last.month, Math.max(3, Math.floor(width / 120))), {
        label: null,
        tickFormat: (date: Date) => formats.month(date),
        fill: "var(--muted)",
        stroke: "var(--line-strong)",
      }),
      Plot.areaY(months, { x: "month", y: "misalignment", fill: "var(--band)" }),
      Plot.lineY(months, { x: "month", y: "misalignment", stroke: "var(--accent)", strokeWidth: 2 }),
      Plot.dot(ends, { x: "month", y: "misalignment", r: 3, fill: "var(--accent)" }),
      ...ends.map((end) =>
        Plot.text([end], {
          x: "month",
          y: "misalignment",
          text: () => formats.share(end.misalignment, 0),
          textAnchor: "start",
          dy: end === last ? 0 : -12,
          dx: end === last ? 8 : 0,
          fontWeight: 600,
        }),
      ),
      Plot.tip(
        months,
        Plot.pointerX({
          x: "month",
          y: "misalignment",
          title: (row: (typeof months)[number]) =>
            `${formats.month(row.month)}: ${formats.share(row.misalignment)}`,
          ...tip,
        }),
      ),
    ],
  });
  return figureWithTable(chart, {
    ...parts,
    caption: caption(
      formats.share(first.misalignment, 0),
      formats.month(first.month),
      formats.share(last.misalignment, 0),
    ),
    table: {
      columns: [{ label: month }, { label: share, isNumber: true }],
      rows: months.map((row) => [formats.month(row.month), formats.share(row.misalignment)]),
    },
  });
}
