import { topOf, type DrawnWhale } from "../../lib/tiers/whale_curve.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { customerHref } from "./style.js";
import { drawWhale } from "./whale_drawing.js";
import { isErodedWhale } from "./whale_frame.js";
import type { WhalePoint } from "./whale_names.js";

export interface WhaleCurveOptions extends ChartOptions {
  /** Name of the value, as "Contribution". */
  readonly label: string;
}

/** Customers from best to worst, their value added up: how high it climbs, and what the last ones take away. */
export function WhaleCurve(
  whale: DrawnWhale,
  { words, formats, width = 640, document, label }: WhaleCurveOptions,
): HTMLElement {
  const { points, count, loss_count: loss, peak, total } = whale;
  const text = words.charts.whale;
  const title = text.title(label);
  const parts = { words, document, name: "whale", title };
  if (count === 0) return emptyFigure(text.empty(label), parts);
  const { h } = dom(document);
  const listed = (part: readonly WhalePoint[]) =>
    part
      .map(({ name }) => name)
      .join(", ")
      .replace(/\.$/, "");
  const best = points.filter((point) => point.value > 0).slice(0, 5);
  const worst = points.filter((point) => point.value < 0).slice(-5);
  const sentences = isErodedWhale(whale)
    ? [
        text.caption_eroded(
          formats.count(topOf(points, peak)?.k ?? 0),
          label,
          formats.money(peak),
          formats.count(loss),
          formats.money(peak - total),
          formats.money(total),
        ),
        text.names(listed(best.slice(0, 3)), listed(worst.slice(-3).reverse())),
      ]
    : [
        text.caption_whole(formats.count(count), label, formats.money(total)),
        best.length ? text.best(listed(best.slice(0, 3))) : "",
      ];
  return figureWithTable(drawWhale(whale, { words, formats, width, document, label, title }), {
    ...parts,
    caption: sentences.filter(Boolean).join(" "),
    table: {
      columns: [
        { label: text.customer },
        { label: text.rank, isNumber: true },
        { label, isNumber: true },
        { label: text.together, isNumber: true },
      ],
      rows: [...best, ...worst].map((point) => [
        h("a", { href: customerHref(point.id) }, point.name),
        formats.count(point.k),
        formats.money(point.value),
        formats.money(point.cumulative),
      ]),
    },
  });
}
